// One group: when and where, my part, everyone's in the order of their turns, and what is next.
#include <algorithm>

#include "app/group_actions.h"
#include "app/group_talk_actions.h"
#include "app/records_actions.h"
#include "app/route_actions.h"
#include "ui/groups/group_cards.h"
#include "ui/parts/guide_card.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/content.h"
#include "ui/words/group_words.h"

namespace ui {
namespace {

using i18n::Text;

void go(Frame& frame, app::Screen to, const domain::Group& group) {
    frame.emit(app::GoTo{{to, group.plan.id.text}});
}

bool organises(const domain::Group& group) { return group.part == domain::Part::Organiser; }

bool is_in(const domain::Group& group) {
    const auto seat = std::ranges::find(group.seats, group.mine.id, &domain::Seat::id);
    return seat != group.seats.end() && seat->revision == group.mine.revision;
}

void draw_plan(Scene& scene, const domain::Group& group) {
    Frame& page = scene.page;
    plan_card(page, "plan", group, scene.state);
    page.space(8);
    if (!group.plan.address.empty() && button(page, {.id = "address.copy",
                                                     .label = page.words(Text::GroupAddressCopy),
                                                     .look = ButtonLook::Quiet,
                                                     .icon = Icon::Copy})) {
        page.emit(app::CopyAddress{group.plan.id});
    }
    if (organises(group) && !group.finished &&
        button(
            page,
            {.id = "edit", .label = page.words(Text::GroupFormEdit), .look = ButtonLook::Quiet})) {
        go(page, app::Screen::GroupForm, group);
    }
    page.space(20);
}

void draw_mine(Scene& scene, const domain::Group& group) {
    Frame& page = scene.page;
    heading(page, "mine", 2, page.words(Text::GroupMine));
    page.space(8);
    const bool begun = !group.mine.items.empty();
    const bool ready = group.phase == domain::PrepPhase::Ready;
    paragraph(page, "mine.standing", TextStyle::Body, page.colors.ink,
              page.words(!begun         ? Text::GroupMineNone
                         : !ready       ? Text::GroupMineDraft
                         : is_in(group) ? Text::GroupMineIn
                                        : Text::GroupMineReady));
    page.space(8);
    if (button(page, {.id = "prepare",
                      .label = page.words(!begun  ? Text::GroupPrepare
                                          : ready ? Text::GroupPrepareEdit
                                                  : Text::GroupPrepareContinue),
                      .look = ready ? ButtonLook::Secondary : ButtonLook::Primary})) {
        go(page, app::Screen::GroupPrepare, group);
    }
    page.space(8);
    if (!organises(group) && ready &&
        button(page, {.id = "share",
                      .label = page.words(Text::GroupAnswerShare),
                      .look = is_in(group) ? ButtonLook::Secondary : ButtonLook::Primary,
                      .icon = Icon::Share})) {
        go(page, app::Screen::GroupShare, group);
    }
    if (organises(group)) {
        if (button(page, {.id = "share",
                          .label = page.words(domain::others_are_in(group) ? Text::GroupAgendaShare
                                                                           : Text::GroupInvite),
                          .look = ButtonLook::Secondary,
                          .icon = Icon::Share})) {
            go(page, app::Screen::GroupShare, group);
        }
    }
    page.space(12);
    note(page, "how", Tone::Calm,
         page.words(organises(group) ? Text::GroupHowOrganiser : Text::GroupHowMember));
    page.space(24);
}

void draw_insights(Scene& scene, const domain::Group& group) {
    Frame& page = scene.page;
    const base::Day day = base::local_day(*group.finished, scene.state.zone);
    paragraph(
        page, "finished", TextStyle::Body, page.colors.ink,
        page.words.fill(Text::GroupFinished, {{"day", page.words.day(day, scene.state.today)}}));
    page.space(16);
    heading(page, "insights", 2, page.words(Text::GroupInsights));
    page.space(8);
    Card card(page);
    bool any = false;
    for (const domain::Seat* seat : domain::seats_in_turn(group)) {
        if (seat->insight.empty()) continue;
        if (any) page.space(12);
        any = true;
        const std::string id = "insight." + seat->id.text;
        paragraph(page, id + ".name", TextStyle::Small, page.colors.soft_ink,
                  seat_name(page.words, group, *seat));
        paragraph(page, id, TextStyle::Body, page.colors.ink, seat->insight);
    }
    if (!any) {
        paragraph(page, "insights.none", TextStyle::Body, page.colors.soft_ink,
                  page.words(Text::GroupInsightsNone));
    }
    card.finish();
    page.space(8);
    if (button(page, {.id = "insights.edit",
                      .label = page.words(Text::GroupInsightsEdit),
                      .look = ButtonLook::Quiet})) {
        go(page, app::Screen::GroupTalk, group);
    }
    if (domain::can_go_on(group, scene.state.now)) {
        page.space(8);
        if (button(page, {.id = "resume",
                          .label = page.words(Text::ReflectResume),
                          .look = ButtonLook::Quiet})) {
            page.emit(app::ResumeGroupTalk{group.plan.id});
        }
    }
    page.space(20);
}

// Someone who cannot come is taken out; their link, opened again, brings them back.
void draw_removal(Scene& scene, const domain::Group& group) {
    if (!domain::others_are_in(group)) return;
    Frame& page = scene.page;
    page.space(12);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    const bool open = scene.drafts.opened.contains("remove");
    if (fold(page, {.id = "remove", .title = page.words(Text::GroupRemove), .open = open})) {
        scene.drafts.toggle("remove");
    }
    if (open) {
        page.narrow(kPadding);
        paragraph(page, "remove.body", TextStyle::Small, page.colors.soft_ink,
                  page.words(Text::GroupRemoveBody));
        for (const domain::Seat* seat : domain::seats_in_turn(group)) {
            if (seat->id == group.mine.id) continue;
            page.space(8);
            const std::string name = seat_name(page.words, group, *seat);
            if (button(page, {.id = "remove." + seat->id.text,
                              .label = page.words.fill(Text::GroupRemoveOne, {{"name", name}}),
                              .look = ButtonLook::Secondary})) {
                page.emit(app::RemoveMember{group.plan.id, seat->id});
            }
        }
        page.narrow(-kPadding);
        page.space(12);
    }
    card.finish();
}

void draw_members(Scene& scene, const domain::Group& group) {
    Frame& page = scene.page;
    heading(page, "members", 2, page.words(Text::GroupMembers));
    page.space(4);
    if (group.seats.empty()) {
        paragraph(page, "members.none", TextStyle::Body, page.colors.soft_ink,
                  page.words(Text::GroupMembersNone));
        return;
    }
    if (!group.started) {
        paragraph(page, "members.count", TextStyle::Body, page.colors.ink,
                  page.words.fill(Text::GroupMembersCount,
                                  {{"count", std::to_string(group.seats.size())}}));
    }
    paragraph(
        page, "order.how", TextStyle::Small, page.colors.soft_ink,
        page.words.fill(Text::GroupOrderHow, {{"number", std::to_string(group.plan.turn_number)}}));
    page.space(4);
    if (organises(group) && !group.started && group.seats.size() > 1 &&
        button(page, {.id = "order.again",
                      .label = page.words(Text::GroupOrderAgain),
                      .look = ButtonLook::Quiet})) {
        page.emit(app::DrawTurns{group.plan.id});
    }
    page.space(8);
    seat_cards(page, group, scene.state.today);
    if (organises(group) && !group.started) draw_removal(scene, group);
}

}  // namespace

void draw_group(Scene& scene) {
    Frame& page = scene.page;
    const domain::Group& group = shown_group(scene);
    step_title(scene, title_of(page.words, group.plan));
    draw_plan(scene, group);
    if (group.finished) {
        draw_insights(scene, group);
    } else {
        draw_mine(scene, group);
    }
    draw_members(scene, group);
    page.space(20);
    const Guide guide = online_guide();
    if (guide_card(page, guide, scene.drafts.opened.contains(guide.id))) {
        scene.drafts.toggle(guide.id);
    }
    if (group.finished && button(page, {.id = "delete",
                                        .label = page.words(Text::RecordDelete),
                                        .look = ButtonLook::Quiet})) {
        page.emit(app::DeleteRecord{{group.plan.id}});
    }

    Frame& bar = scene.bar;
    if (group.finished || group.seats.size() < domain::kFewestMembers) return;
    if (button(bar,
               {.id = "start",
                .label = bar.words(group.started ? Text::PartnerResume : Text::PartnerStart)})) {
        bar.emit(app::StartGroupTalk{group.plan.id});
    }
}

}  // namespace ui

// A link of a group that was opened: readable as it is, kept only if the person says so.
#include "app/group_actions.h"
#include "app/link_actions.h"
#include "ui/groups/group_cards.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/group_words.h"

namespace ui {
namespace {

using i18n::Text;

void draw_answers(Frame& bar) {
    const Pressed pressed = button_pair(
        bar,
        {.id = "leave-out", .label = bar.words(Text::ReceivedLeave), .look = ButtonLook::Secondary},
        {.id = "take-in", .label = bar.words(Text::ReceivedTakeIn)});
    if (pressed == Pressed::First) bar.emit(app::LeaveOut{});
    if (pressed == Pressed::Second) bar.emit(app::TakeInGroup{});
}

// There is nothing to take in, and why.
void draw_only_way(Frame& bar, Text why) {
    paragraph(bar, "why", TextStyle::Small, bar.colors.soft_ink, bar.words(why));
    bar.space(6);
    if (button(bar, {.id = "home", .label = bar.words(Text::GoHome)})) bar.emit(app::LeaveOut{});
}

void draw_from(Frame& page, std::string_view from) {
    paragraph(page, "from", TextStyle::Strong, page.colors.accent_ink, from);
    paragraph(page, "not-stored", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::ReceivedNotStored));
    page.space(20);
}

void draw_subjects(Frame& page, const domain::GroupPlan& plan) {
    if (plan.subjects.empty()) return;
    page.space(20);
    heading(page, "subjects", 2, page.words(Text::GroupFormSubjects));
    page.space(8);
    Card card(page);
    for (std::size_t i = 0; i < plan.subjects.size(); ++i) {
        if (i > 0) page.space(8);
        paragraph(page, "subject." + std::to_string(i), TextStyle::Body, page.colors.ink,
                  page.words(text_of(plan.subjects[i])));
    }
    card.finish();
    page.space(8);
    paragraph(page, "subjects.pass", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::SubjectPass));
}

void draw_invitation(Scene& scene, const domain::GroupInvitation& invitation) {
    Frame& page = scene.page;
    const domain::GroupPlan& plan = invitation.plan;
    const auto known = scene.state.notebook.groups.find(plan.id);
    const bool is_known = known != scene.state.notebook.groups.end();
    step_title(scene, page.words(is_known ? Text::GroupReceivedAgain : Text::GroupReceivedTitle));
    draw_from(page, plan.organiser.empty()
                        ? std::string(page.words(Text::GroupReceivedFromNobody))
                        : page.words.fill(Text::GroupReceivedFrom, {{"name", plan.organiser}}));
    heading(page, "group", 2, title_of(page.words, plan));
    page.space(8);
    const domain::Group group = domain::group_from_invitation(
        invitation, is_known ? known->second.mine.id : domain::MemberId{});
    plan_card(page, "plan", group, scene.state);
    draw_subjects(page, plan);
    if (!group.seats.empty()) {
        page.space(20);
        heading(page, "members", 2, page.words(Text::GroupMembers));
        page.space(4);
        paragraph(page, "members.count", TextStyle::Body, page.colors.ink,
                  page.words.fill(Text::GroupReceivedMembers,
                                  {{"count", std::to_string(group.seats.size())}}));
        page.space(8);
        seat_cards(page, group, scene.state.today);
    }
    if (is_known && known->second.part == domain::Part::Organiser) {
        draw_only_way(scene.bar, Text::GroupReceivedOwn);
    } else {
        draw_answers(scene.bar);
    }
}

void draw_answer(Scene& scene, const domain::GroupAnswer& answer) {
    Frame& page = scene.page;
    const domain::GroupMember& member = answer.member;
    step_title(scene, page.words(Text::ReceivedTitle));
    draw_from(page, member.name.empty()
                        ? std::string(page.words(Text::ReceivedFromNobody))
                        : page.words.fill(Text::ReceivedFrom, {{"name", member.name}}));
    const auto found = scene.state.notebook.groups.find(answer.group);
    if (found == scene.state.notebook.groups.end() ||
        found->second.part != domain::Part::Organiser) {
        return draw_only_way(scene.bar, Text::GroupReceivedNotHere);
    }
    const domain::Group& group = found->second;
    heading(page, "group", 2,
            page.words.fill(Text::GroupReceivedFor, {{"group", title_of(page.words, group.plan)}}));
    page.space(8);
    domain::Group alone{.plan = group.plan, .mine = {}, .seats = {}, .unread = {}};
    domain::take_in(alone, member);
    seat_card(page, "seat", alone, alone.seats.front(), std::nullopt, scene.state.today);
    if (member.id == group.mine.id) return draw_only_way(scene.bar, Text::GroupReceivedOwn);
    if (domain::would_take_in(group, member) == domain::Admission::NoRoom) {
        return draw_only_way(scene.bar, Text::GroupReceivedNoRoom);
    }
    draw_answers(scene.bar);
}

}  // namespace

void draw_group_received(Scene& scene) {
    if (scene.state.incoming) {
        if (const auto* invitation = scene.state.incoming->as<domain::GroupInvitation>()) {
            return draw_invitation(scene, *invitation);
        }
        if (const auto* answer = scene.state.incoming->as<domain::GroupAnswer>()) {
            return draw_answer(scene, *answer);
        }
    }
    step_title(scene, scene.page.words(Text::GroupReceivedTitle));
}

}  // namespace ui

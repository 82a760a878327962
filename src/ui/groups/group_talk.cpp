// The meeting of a group: whose turn it is, a card for what is hard to touch, and one insight each.
#include "app/group_talk_actions.h"
#include "ui/groups/group_cards.h"
#include "ui/parts/guide_card.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"
#include "ui/words/content.h"
#include "ui/words/group_words.h"

namespace ui {
namespace {

using i18n::Text;
using Seats = std::vector<const domain::Seat*>;

Text standing_of(const domain::Seat& seat, const domain::Seat* now) {
    if (&seat == now) return Text::GroupTurnNow;
    switch (seat.turn) {
        case domain::Turn::Spoke: return Text::GroupTurnSpoke;
        case domain::Turn::Passed: return Text::GroupTurnPassed;
        case domain::Turn::Waiting: return Text::GroupTurnWaiting;
    }
    return Text::GroupTurnWaiting;
}

// Everyone in a line each, with where they stand.
void draw_order(Frame& page, const domain::Group& group, const Seats& seats,
                const domain::Seat* now) {
    heading(page, "order", 2, page.words(Text::GroupMembers));
    page.space(8);
    Card card(page);
    page.open(NodeRole::List, "order.list", {});
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const domain::Seat& seat = *seats[i];
        const std::string id = "order." + seat.id.text;
        if (i > 0) page.space(6);
        page.open(NodeRole::ListItem, id, {});
        const bool is_now = &seat == now;
        paragraph(page, id + ".name", is_now ? TextStyle::Strong : TextStyle::Body,
                  is_now ? page.colors.accent_ink : page.colors.ink,
                  std::to_string(i + 1) + ".  " + seat_name(page.words, group, seat) +
                      page.words.fill(Text::GroupTurn,
                                      {{"standing", page.words(standing_of(seat, now))}}));
        page.close();
    }
    page.close();
    card.finish();
    page.space(24);
}

void draw_turn(Scene& scene, const domain::Group& group, const Seats& seats,
               const domain::Seat* now) {
    Frame& page = scene.page;
    std::size_t place = 0;
    while (place < seats.size() && seats[place] != now) ++place;
    if (now != nullptr) {
        heading(page, "now", 2, page.words(Text::GroupTalkNow));
        page.space(8);
        seat_card(page, "now.seat", group, *now, place + 1, scene.state.today);
        page.space(12);
        const Pressed pressed = button_pair(
            page,
            {.id = "pass", .label = page.words(Text::GroupTalkPass), .look = ButtonLook::Secondary},
            {.id = "next", .label = page.words(Text::GroupTalkNext)});
        if (pressed != Pressed::Neither) {
            const bool passes = pressed == Pressed::First;
            page.emit(app::MarkTurn{group.plan.id, now->id,
                                    passes ? domain::Turn::Passed : domain::Turn::Spoke});
        }
        page.space(6);
        paragraph(page, "pass.body", TextStyle::Small, page.colors.soft_ink,
                  page.words(Text::GroupTalkPassBody));
    } else {
        note(page, "round", Tone::Calm, page.words(Text::GroupTalkRound));
    }
    page.space(4);
    if (place > 0 && button(page, {.id = "back-one",
                                   .label = page.words(Text::GroupTalkBack),
                                   .look = ButtonLook::Quiet})) {
        page.emit(app::MarkTurn{group.plan.id, seats[place - 1]->id, domain::Turn::Waiting});
    }
    page.space(20);
}

void draw_cards(Scene& scene, const domain::Group& group) {
    if (group.plan.subjects.empty()) return;
    Frame& page = scene.page;
    heading(page, "cards", 2, page.words(Text::GroupFormSubjects));
    page.space(8);
    const auto card = domain::card_on_table(group);
    if (card) {
        Card table(page, CardLook::Warm);
        paragraph(page, "card", TextStyle::Strong, page.colors.ink, page.words(text_of(*card)));
        table.finish();
        page.space(6);
    }
    paragraph(page, "card.pass.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::SubjectPass));
    page.space(8);
    if (!domain::has_more_cards(group)) {
        paragraph(page, "card.last", TextStyle::Small, page.colors.soft_ink,
                  page.words(Text::GroupCardLast));
    } else if (!card) {
        if (button(page, {.id = "card.draw",
                          .label = page.words(Text::GroupCardDraw),
                          .look = ButtonLook::Secondary,
                          .icon = Icon::Card})) {
            page.emit(app::DrawCard{group.plan.id});
        }
    } else {
        const Pressed pressed = button_pair(page,
                                            {.id = "card.pass",
                                             .label = page.words(Text::GroupCardPass),
                                             .look = ButtonLook::Secondary},
                                            {.id = "card.draw",
                                             .label = page.words(Text::GroupCardDraw),
                                             .look = ButtonLook::Secondary});
        if (pressed != Pressed::Neither) page.emit(app::DrawCard{group.plan.id});
    }
    page.space(24);
}

void draw_insights(Scene& scene, const domain::Group& group, const Seats& seats) {
    Frame& page = scene.page;
    heading(page, "insights", 2, page.words(Text::GroupInsights));
    page.space(4);
    paragraph(page, "insights.private", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::GroupInsightsPrivate));
    for (const domain::Seat* seat : seats) {
        page.space(16);
        const std::string label =
            page.words.fill(Text::GroupInsightOf, {{"name", seat_name(page.words, group, *seat)}});
        if (auto typed = field(page, {.id = "insight." + seat->id.text,
                                      .label = label,
                                      .value = seat->insight,
                                      .kind = FieldKind::Lines,
                                      .longest = domain::kLongestNote})) {
            page.emit(app::EditInsight{group.plan.id, seat->id, *typed});
        }
    }
}

}  // namespace

void draw_group_talk(Scene& scene) {
    Frame& page = scene.page;
    const domain::Group& group = shown_group(scene);
    const Seats seats = domain::seats_in_turn(group);
    step_title(scene, title_of(page.words, group.plan));
    if (!group.finished) {
        const domain::Seat* now = domain::seat_at_turn(group);
        draw_turn(scene, group, seats, now);
        draw_cards(scene, group);
        draw_order(page, group, seats, now);
        const Guide guide = online_guide();
        if (guide_card(page, guide, scene.drafts.opened.contains(guide.id))) {
            scene.drafts.toggle(guide.id);
        }
        page.space(24);
    }
    draw_insights(scene, group, seats);
    if (button(scene.bar, {.id = "finish", .label = scene.bar.words(Text::TalkFinish)})) {
        scene.bar.emit(app::FinishGroupTalk{group.plan.id});
    }
}

}  // namespace ui

// A group's link: the invitation with everyone who is in, from its organiser; or my part, to them.
#include "ui/groups/group_cards.h"
#include "ui/parts/hand_over.h"
#include "ui/parts/patient_guard.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/text.h"
#include "ui/words/group_words.h"

namespace ui {
namespace {

using i18n::Text;

void draw_invitation(Scene& scene, const domain::Group& group) {
    Frame& page = scene.page;
    plan_card(page, "plan", group, scene.state);
    if (group.seats.empty()) return;
    page.space(12);
    paragraph(
        page, "members", TextStyle::Body, page.colors.ink,
        page.words.fill(Text::GroupShareMembers, {{"count", std::to_string(group.seats.size())}}));
    page.space(12);
    seat_cards(page, group, scene.state.today);
}

void draw_answer(Scene& scene, const domain::Group& group) {
    Frame& page = scene.page;
    seat_card(page, "mine", group, group.mine, std::nullopt, scene.state.today);
    page.space(12);
    paragraph(page, "my-time", TextStyle::Body, page.colors.ink,
              page.words.fill(Text::GroupShareMyTime,
                              {{"when", when_there(page.words, group.plan.start,
                                                   group.mine.from_utc, scene.state.today)}}));
    paragraph(page, "passed-on", TextStyle::Body, page.colors.ink,
              page.words(Text::GroupSharePassedOn));
}

}  // namespace

void draw_group_share(Scene& scene) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    const domain::Group& group = shown_group(scene);
    if (!state.outgoing) return step_title(scene, page.words(Text::GroupInvite));
    const bool answers = group.part == domain::Part::Member;
    const bool others_are_in = domain::others_are_in(group);
    step_title(scene, page.words(answers         ? Text::GroupAnswerShare
                                 : others_are_in ? Text::GroupAgendaShare
                                                 : Text::GroupInvite));
    patient_guard(scene, state.outgoing->findings,
                  app::Route{answers ? app::Screen::GroupPrepare : app::Screen::GroupForm,
                             group.plan.id.text});
    heading(page, "contents", 2, page.words(Text::ShareContents));
    page.space(4);
    paragraph(page, "contents.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::GroupShareBody));
    page.space(8);
    if (answers) {
        draw_answer(scene, group);
    } else {
        draw_invitation(scene, group);
    }
    page.space(28);
    link_readers(scene);
    page.space(28);
    hand_over_link(scene, {Text::GroupShareTitle, answers         ? Text::GroupShareAnswerMessage
                                                  : others_are_in ? Text::GroupShareAgendaMessage
                                                                  : Text::GroupShareInviteMessage});
}

}  // namespace ui

// A group's link: the invitation with everyone who is in, from its organiser; or my part, to them.
#include "ui/group_words.h"
#include "ui/screens/screen.h"
#include "ui/screens/title.h"
#include "ui/widgets/group_cards.h"
#include "ui/widgets/hand_over.h"
#include "ui/widgets/patient_guard.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

void draw_invitation(Screen& screen, const domain::Group& group) {
    Frame& page = screen.page;
    plan_card(page, "plan", group, screen.state);
    if (group.seats.empty()) return;
    page.space(12);
    paragraph(
        page, "members", TextStyle::Body, page.colors.ink,
        page.words.fill(Text::GroupShareMembers, {{"count", std::to_string(group.seats.size())}}));
    page.space(12);
    seat_cards(page, group, screen.state.today);
}

void draw_answer(Screen& screen, const domain::Group& group) {
    Frame& page = screen.page;
    seat_card(page, "mine", group, group.mine, std::nullopt, screen.state.today);
    page.space(12);
    paragraph(page, "my-time", TextStyle::Body, page.colors.ink,
              page.words.fill(Text::GroupShareMyTime,
                              {{"when", when_there(page.words, group.plan.start,
                                                   group.mine.from_utc, screen.state.today)}}));
    paragraph(page, "passed-on", TextStyle::Body, page.colors.ink,
              page.words(Text::GroupSharePassedOn));
}

}  // namespace

void draw_group_share(Screen& screen) {
    Frame& page = screen.page;
    const app::State& state = screen.state;
    const auto found = state.notebook.groups.find(domain::GroupId{state.route().subject});
    if (found == state.notebook.groups.end() || !state.outgoing) {
        step_title(screen, page.words(Text::GroupInvite));
        return;
    }
    const domain::Group& group = found->second;
    const bool answers = group.part == domain::Part::Member;
    const bool others_are_in = domain::others_are_in(group);
    step_title(screen, page.words(answers         ? Text::GroupAnswerShare
                                  : others_are_in ? Text::GroupAgendaShare
                                                  : Text::GroupInvite));
    patient_guard(screen, state.outgoing->findings,
                  app::Route{answers ? app::Screen::GroupPrepare : app::Screen::GroupForm,
                             group.plan.id.text});
    heading(page, "contents", 2, page.words(Text::ShareContents));
    page.space(4);
    paragraph(page, "contents.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::GroupShareBody));
    page.space(8);
    if (answers) {
        draw_answer(screen, group);
    } else {
        draw_invitation(screen, group);
    }
    page.space(28);
    link_readers(screen);
    page.space(28);
    hand_over_link(screen,
                   {Text::GroupShareTitle, answers         ? Text::GroupShareAnswerMessage
                                           : others_are_in ? Text::GroupShareAgendaMessage
                                                           : Text::GroupShareInviteMessage});
}

}  // namespace ui

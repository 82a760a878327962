#include "ui/groups/group_cards.h"

#include "ui/parts/item_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/group_words.h"

namespace ui {

using i18n::Text;

void plan_card(Frame& frame, const std::string& id, const domain::Group& group,
               const app::State& state) {
    const i18n::Words& words = frame.words;
    const domain::GroupPlan& plan = group.plan;
    Card card(frame);
    const std::string at = when(words, plan.start, state.zone, state.today);
    paragraph(frame, id + ".when", TextStyle::Strong, frame.colors.accent_ink,
              words.fill(Text::GroupWhenHere, {{"when", at}}));
    const auto line = [&](const char* part, std::string_view text) {
        frame.space(4);
        paragraph(frame, id + part, TextStyle::Body, frame.colors.ink, text);
    };
    if (!plan.address.empty()) {
        line(".address", words.fill(Text::GroupAddress, {{"address", plan.address}}));
    }
    if (group.part == domain::Part::Organiser) {
        line(".organiser", words(Text::GroupOrganiserMe));
    } else if (!plan.organiser.empty()) {
        line(".organiser",
             words.fill(Text::GroupOrganiser, {{"name", called(words, plan.organiser)}}));
    }
    if (!plan.subjects.empty()) {
        line(".subjects", words.fill(Text::GroupSubjectsCount,
                                     {{"count", std::to_string(plan.subjects.size())}}));
    }
    card.finish();
}

std::string seat_name(const i18n::Words& words, const domain::Group& group,
                      const domain::Seat& seat) {
    return seat.id == group.mine.id ? spoken(words(Text::GroupMe)) : called(words, seat.name);
}

void seat_card(Frame& frame, const std::string& id, const domain::Group& group,
               const domain::Seat& seat, std::optional<std::size_t> place, base::Day today) {
    const i18n::Words& words = frame.words;
    const bool mine = seat.id == group.mine.id;
    Card card(frame, mine ? CardLook::Accent : CardLook::Plain);
    const std::string number = place ? std::to_string(*place) + ".  " : "";
    heading(frame, id + ".name", 3, number + seat_name(words, group, seat));
    std::string about;
    if (seat.occupation) about = words(label_of(*seat.occupation));
    if (!seat.standpoint.empty()) {
        if (!about.empty()) about += words.comma();
        about += seat.standpoint;
    }
    if (!about.empty()) {
        paragraph(frame, id + ".about", TextStyle::Body, frame.colors.ink, about);
    }
    paragraph(frame, id + ".time", TextStyle::Small, frame.colors.soft_ink,
              words.fill(Text::GroupMemberTime,
                         {{"when", when_there(words, group.plan.start, seat.from_utc, today)}}));
    if (!seat.brings.empty()) {
        frame.space(8);
        paragraph(frame, id + ".brings", TextStyle::Body, frame.colors.ink,
                  words.fill(Text::GroupMemberBrings, {{"text", seat.brings}}));
    }
    frame.space(12);
    item_list(frame, id + ".items", seat.items);
    card.finish();
}

void seat_cards(Frame& frame, const domain::Group& group, base::Day today) {
    std::size_t place = 0;
    for (const domain::Seat* seat : domain::seats_in_turn(group)) {
        if (place > 0) frame.space(12);
        seat_card(frame, "seat." + seat->id.text, group, *seat, ++place, today);
    }
}

}  // namespace ui

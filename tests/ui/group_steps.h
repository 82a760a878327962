// A group by role and name: steps of more than one test.
#pragma once

#include "ui/person.h"
#include "ui/words/group_words.h"

namespace person {

inline const std::string kGroupName = "月末の夜に話す会";

// On the 相手 tab or anywhere: a group of that name, with all eight cards.
inline void make_group(Person& organiser, const std::string& organiser_name) {
    organiser.go_to_tab(Text::TabPartners);
    organiser.press(Text::GroupNew);
    organiser.type(Text::GroupFormName, kGroupName);
    organiser.type(Text::GroupFormMyName, organiser_name);
    organiser.type(Text::GroupFormDay, "2026-11-28");
    organiser.type(Text::GroupFormTime, "21:00");
    organiser.type(Text::GroupFormAddress, "https://meet.example/abc");
    for (std::uint16_t number = 1; number <= domain::kSubjects; ++number) {
        organiser.press(Checkbox, organiser.say(ui::text_of(domain::Subject{number})));
    }
    organiser.press(Text::GroupFormDone);
}

// On a group's page.
inline void prepare_seat(Person& person, const std::string& name, const std::vector<Wish>& wishes) {
    person.press(Text::GroupPrepare);
    person.type(Text::GroupFormMyName, name);
    choose(person, wishes);
}

inline std::string share_group(Person& person, Text button) {
    person.press(button);
    EXPECT_NE(person.link(), "");
    const std::string link = fragment_of(person.link());
    person.press(Text::Back);
    return link;
}

inline void take_in_group(Person& person, const std::string& link) {
    person.restart(link);
    person.press(Text::ReceivedTakeIn);
    EXPECT_EQ(person.title(), kGroupName);
}

// From the organiser's page of the group to theirs and back.
inline void join_group(Person& organiser, Person& member, const std::string& name,
                       const std::vector<Wish>& wishes, const std::string& invitation) {
    member.open(invitation);
    member.press(Text::ReceivedTakeIn);
    prepare_seat(member, name, wishes);
    take_in_group(organiser, share_group(member, Text::GroupAnswerShare));
}

}  // namespace person

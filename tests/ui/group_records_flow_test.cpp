// A group's changes and its record by role and name: a note for the others, someone who cannot
// come, and the meeting found again, counted and deleted.
#include "ui/group_steps.h"

namespace {

using namespace person;

class GroupRecords : public InBothLanguages {
  protected:
    Person yamada{1, GetParam()};
    Person sato{2, GetParam(), true};  // with a share sheet
    Person suzuki{3, GetParam()};
    std::string invitation;

    void SetUp() override {
        yamada.open();
        make_group(yamada, "山田");
        invitation = share_group(yamada, Text::GroupInvite);
        prepare_seat(yamada, "山田", {{Topic::Career, Response::Listen}});
        join_group(yamada, sato, "佐藤", {{Topic::Work, Response::Advice}}, invitation);
        join_group(yamada, suzuki, "鈴木", {{Topic::Skill, Response::Together}}, invitation);
    }
    void meet() {
        yamada.press(Text::PartnerStart);
        yamada.type(yamada.say(Text::GroupInsightOf, {{"name", called("佐藤")}}), "沈黙も対話");
        yamada.press(Text::TalkFinish);
    }
    void open_records() {
        yamada.go_to_tab(Text::TabHome);
        yamada.press_row(yamada.say(Text::RecordsTitle));
    }
    // Its row begins with the day.
    void open_meeting() {
        for (const ui::Node* row : yamada.nodes(Button)) {
            if (row->name.find(kGroupName) != std::string::npos) {
                return yamada.press(Button, std::string(row->name));
            }
        }
        ADD_FAILURE() << "no row of the meeting";
    }
    [[nodiscard]] std::string called(const std::string& name) const {
        return yamada.say(Text::GroupCalled, {{"name", name}});
    }
    [[nodiscard]] std::string count_of(std::size_t count) const {
        return yamada.say(Text::RecordsCount, {{"count", std::to_string(count)}});
    }
    [[nodiscard]] std::string meeting_row() const {
        return yamada.say(Text::RecordsMeeting, {{"count", "3"}});
    }
};
IN_BOTH_LANGUAGES(GroupRecords);

TEST_P(GroupRecords, a_note_written_for_a_topic_is_read_by_the_others) {
    sato.press(Text::GroupPrepareEdit);
    sato.press(Text::GroupPrepareNotes);
    EXPECT_TRUE(sato.shows(Text::GroupPrepareAboutBody)) << "it says who will read it";
    sato.type(sato.say(Text::PrepareNote, {{"topic", sato.name_of(Topic::Work)}}), "夜勤の回数");
    sato.press(Text::PrepareDone);
    take_in_group(yamada, share_group(sato, Text::GroupAnswerShare));
    EXPECT_TRUE(yamada.shows("夜勤の回数"));
}

TEST_P(GroupRecords, someone_who_cannot_come_is_taken_out_and_their_link_brings_them_back) {
    const std::string answer = share_group(sato, Text::GroupAnswerShare);
    yamada.press(Button, yamada.say(Text::GroupRemove));
    yamada.press(Button, yamada.say(Text::GroupRemoveOne, {{"name", called("佐藤")}}));
    EXPECT_FALSE(yamada.shows(called("佐藤")));
    EXPECT_FALSE(yamada.has(Button, yamada.say(Text::PartnerStart))) << "two are no group";
    take_in_group(yamada, answer);
    EXPECT_TRUE(yamada.shows(called("佐藤")));
    EXPECT_FALSE(sato.has(Button, sato.say(Text::GroupRemove))) << "the organiser's to do";
}

TEST_P(GroupRecords, a_link_of_a_group_says_so_in_the_share_sheet) {
    sato.press(Text::GroupAnswerShare);
    sato.press(Text::ShareLink);
    EXPECT_EQ(sato.world.shared.at(0).title, ui::spoken(sato.say(Text::GroupShareTitle)));
}

TEST_P(GroupRecords, a_meeting_is_found_among_the_records_and_opened) {
    meet();
    open_records();
    EXPECT_TRUE(yamada.has(Heading, count_of(1)));
    yamada.type(Text::RecordsSearch, "沈黙");
    EXPECT_TRUE(yamada.has(Heading, count_of(1)));
    yamada.type(Text::RecordsSearch, "雑談");
    EXPECT_TRUE(yamada.shows(Text::RecordsNone));
    yamada.press(Text::RecordsClear);
    EXPECT_TRUE(yamada.shows(meeting_row()));
    open_meeting();
    EXPECT_EQ(yamada.title(), kGroupName);
    EXPECT_TRUE(yamada.shows("沈黙も対話"));
}

TEST_P(GroupRecords, a_meeting_is_deleted_and_put_back) {
    meet();
    open_records();
    open_meeting();
    yamada.press(Text::RecordDelete);
    EXPECT_TRUE(yamada.shows(Text::RecordsEmptyBody));
    EXPECT_EQ(yamada.announcement(), yamada.say(Text::NoticeDeleted));
    yamada.press(Text::RecordUndo);
    EXPECT_TRUE(yamada.has(Heading, count_of(1)));
    yamada.restart();
    open_records();
    EXPECT_TRUE(yamada.has(Heading, count_of(1))) << "it is stored again";
}

}  // namespace

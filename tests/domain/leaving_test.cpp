#include "domain/leaving.h"

#include <gtest/gtest.h>

namespace {

using namespace domain;

HandoverItem item(std::string note) { return {Topic::Work, Response::Listen, std::move(note)}; }

TEST(Leaving, a_prep_leaves_with_all_that_is_written_in_it_but_the_senders_name) {
    Handover handover;
    handover.sender = "佐藤さん";
    handover.items = {item("一"), item("")};
    handover.purpose = "二";
    handover.place = "三";
    handover.handshake = Handshake{.lines = 1, .own = "四"};
    EXPECT_EQ(texts_of(handover), (Texts{{"一"}, {"二"}, {"三", TextKind::Place}, {"四"}}));
}

TEST(Leaving, an_afterword_leaves_with_its_word) {
    Afterword afterword;
    EXPECT_TRUE(texts_of(afterword).empty());
    afterword.sender = "佐藤さん";
    afterword.word = "ありがとう";
    EXPECT_EQ(texts_of(afterword), Texts{{"ありがとう"}});
}

TEST(Leaving, a_group_leaves_with_everyones_words_but_no_names_and_no_address) {
    GroupMember member;
    member.name = "佐藤さん";
    member.items = {item("一")};
    member.standpoint = "二";
    member.brings = "三";
    GroupInvitation invitation;
    invitation.plan.name = "夜の会";
    invitation.plan.organiser = "山田さん";
    invitation.plan.address = "090-1234-5678";
    invitation.members = {member, member};
    EXPECT_EQ(texts_of(invitation),
              (Texts{{"夜の会"}, {"一"}, {"二"}, {"三"}, {"一"}, {"二"}, {"三"}}));
    EXPECT_EQ(texts_of(GroupAnswer{{}, member}), (Texts{{"一"}, {"二"}, {"三"}}));
}

TEST(Leaving, each_part_is_found_in_its_text) {
    const auto found = findings_in({{"申し送り"}, {"昨日、佐藤さんのことで 305号室に"}}, "");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].text, "昨日、佐藤さんのことで 305号室に");
    EXPECT_EQ(found[0].part(), "佐藤さん");
    EXPECT_EQ(found[0].marked.mark, PatientMark::Name);
    EXPECT_EQ(found[1].part(), "305号室");
}

TEST(Leaving, watched_names_are_taken_one_from_each_line) {
    EXPECT_TRUE(findings_in({{"さくら苑に移った"}}, "").empty());
    const auto found = findings_in({{"さくら苑に移った"}}, "みどりの丘\n\n　\nさくら苑\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].part(), "さくら苑");
    EXPECT_EQ(found[0].marked.mark, PatientMark::Hospital);
}

TEST(Leaving, a_part_is_shown_with_what_stands_around_it_on_one_line) {
    const auto place = [](const std::string& text) {
        const auto found = findings_in({{text}}, "");
        return found.empty() ? "" : in_its_place(found.front());
    };
    EXPECT_EQ(place("佐藤さん"), "佐藤さん");
    EXPECT_EQ(place("夜勤で\n佐藤さんのこと"), "夜勤で 佐藤さんのこと");
    EXPECT_EQ(place("あいうえおかきくけこさしすせそ、佐藤さんが、たちつてとなにぬねのはひふへほ"),
              "…おかきくけこさしすせそ、佐藤さんが、たちつてとなにぬねの…");
}

TEST(Leaving, the_room_where_two_meet_is_no_patients_room) {
    EXPECT_EQ(findings_in({{"305号室"}}, "").size(), 1U);
    EXPECT_TRUE(findings_in({{"305号室", TextKind::Place}}, "").empty());
    EXPECT_EQ(findings_in({{"鈴木さんの305号室", TextKind::Place}}, "").size(), 1U);
}

}  // namespace

#include "domain/handover.h"

#include <gtest/gtest.h>

namespace {

using namespace domain;

Prep some_prep() {
    return {
        .id = base::make_id<PrepId>(1),
        .partner = base::make_id<PartnerId>(2),
        .author = Author::Me,
        .phase = PrepPhase::Ready,
        .items = {{.topic = Topic::Work,
                   .response = Response::Advice,
                   .note = "引き継ぎ",
                   .unread = "{\"x\":1}"},
                  {.topic = Topic::Skill, .response = {}, .note = "まだ", .unread = {}},
                  {.topic = Topic::Career, .response = Response::Listen, .note = {}, .unread = {}}},
        .purpose = "来期に向けて",
        .day = base::Day{std::chrono::days{20779}},
        .place = "会議室A",
        .answers = base::make_id<PrepId>(9),
        .made = base::Moment{std::chrono::milliseconds{5}},
        .revision = 3,
        .unread = "{\"later\":true}",
    };
}

Partner my_manager() {
    Partner partner;
    partner.id = base::make_id<PartnerId>(2);
    partner.pair = base::make_id<PairId>(7);
    partner.name = "佐藤さん（苦手）";
    partner.relation = Relation::Manager;
    return partner;
}

TEST(Handover, it_carries_what_the_other_side_needs) {
    const Handover handover = handover_from_prep(some_prep(), my_manager(), "山田花子");
    EXPECT_EQ(handover.pair, base::make_id<PairId>(7));
    EXPECT_EQ(handover.prep, base::make_id<PrepId>(1));
    EXPECT_EQ(handover.revision, 3);
    EXPECT_EQ(handover.sender, "山田花子");
    EXPECT_EQ(handover.purpose, "来期に向けて");
    EXPECT_EQ(handover.day, some_prep().day);
    EXPECT_EQ(handover.place, "会議室A");
    EXPECT_EQ(handover.answers, base::make_id<PrepId>(9));
}

TEST(Handover, i_am_a_member_to_my_manager) {
    EXPECT_EQ(handover_from_prep(some_prep(), my_manager(), "").sender_is, Relation::Member);
}

TEST(Handover, an_item_without_a_response_stays_at_home) {
    const Handover handover = handover_from_prep(some_prep(), my_manager(), "");
    ASSERT_EQ(handover.items.size(), 2u);
    EXPECT_EQ(handover.items[0], (HandoverItem{Topic::Work, Response::Advice, "引き継ぎ"}));
    EXPECT_EQ(handover.items[1], (HandoverItem{Topic::Career, Response::Listen, ""}));
}

TEST(Handover, what_was_taken_in_is_a_ready_prep_of_the_partner) {
    const Handover handover = handover_from_prep(some_prep(), my_manager(), "山田花子");
    const base::Moment now{std::chrono::milliseconds{1234}};
    const Prep taken = prep_from_handover(handover, base::make_id<PartnerId>(40), now);
    EXPECT_EQ(taken.id, handover.prep);
    EXPECT_EQ(taken.partner, base::make_id<PartnerId>(40));
    EXPECT_EQ(taken.author, Author::Partner);
    EXPECT_EQ(taken.phase, PrepPhase::Ready);
    EXPECT_EQ(taken.made, now);
    EXPECT_EQ(taken.revision, 3);
    EXPECT_EQ(taken.purpose, handover.purpose);
    EXPECT_EQ(taken.day, handover.day);
    EXPECT_EQ(taken.place, handover.place);
    EXPECT_EQ(taken.answers, handover.answers);
    ASSERT_EQ(taken.items.size(), 2u);
    EXPECT_EQ(taken.items[0].note, "引き継ぎ");
    EXPECT_EQ(taken.items[1].response, Response::Listen);
    EXPECT_TRUE(is_complete(taken));
}

}  // namespace

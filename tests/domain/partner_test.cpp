#include "domain/partner.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace {

using domain::Relation;

TEST(Partner, my_manager_has_me_as_a_member) {
    EXPECT_EQ(domain::seen_from_the_other_side(Relation::Manager), Relation::Member);
    EXPECT_EQ(domain::seen_from_the_other_side(Relation::Mentee), Relation::Mentor);
    EXPECT_EQ(domain::seen_from_the_other_side(Relation::Peer), Relation::Peer);
}

TEST(Partner, seen_twice_from_the_other_side_is_the_same) {
    for (const auto& [relation, name] : domain::kRelationNames.rows) {
        const Relation other = domain::seen_from_the_other_side(relation);
        EXPECT_EQ(domain::seen_from_the_other_side(other), relation) << name;
    }
}

TEST(Partner, relations_keep_their_spelling_and_number_for_ever) {
    const std::string_view spellings[] = {"manager", "member", "mentor", "mentee", "peer"};
    for (std::size_t i = 0; i < std::size(spellings); ++i) {
        EXPECT_EQ(domain::kRelationNames.name(static_cast<Relation>(i)), spellings[i]);
        EXPECT_EQ(domain::kRelationNames.value(spellings[i]), static_cast<Relation>(i));
    }
    EXPECT_FALSE(domain::kRelationNames.value("Manager"));
    EXPECT_FALSE(domain::kRelationNames.value(""));
}

TEST(Partner, an_id_of_one_kind_is_not_an_id_of_another) {
    static_assert(!std::is_convertible_v<domain::PairId, domain::PartnerId>);
    static_assert(!std::is_convertible_v<std::string, domain::PartnerId>);
}

}  // namespace

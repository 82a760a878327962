#include "domain/notebook.h"

#include <gtest/gtest.h>

namespace {

using namespace domain;

constexpr PartnerId (*partner_id)(std::uint64_t) = base::make_id<PartnerId>;

base::Moment at(int minute) { return base::Moment{std::chrono::minutes{minute}}; }

void add_partner(Notebook& notebook, std::uint64_t bits, base::Moment added) {
    Partner partner;
    partner.id = partner_id(bits);
    partner.pair = base::make_id<PairId>(bits + 100);
    partner.added = added;
    notebook.partners[partner.id] = partner;
}

TEST(Notebook, partners_stand_in_the_order_in_which_they_were_added) {
    Notebook notebook;
    add_partner(notebook, 1, at(30));
    add_partner(notebook, 2, at(10));
    add_partner(notebook, 3, at(10));
    const auto partners = partners_in_order(notebook);
    ASSERT_EQ(partners.size(), 3u);
    EXPECT_EQ(partners[0]->id, partner_id(2));
    EXPECT_EQ(partners[1]->id, partner_id(3));
    EXPECT_EQ(partners[2]->id, partner_id(1));
}

TEST(Notebook, a_partner_is_found_by_the_pair_a_link_carries) {
    Notebook notebook;
    add_partner(notebook, 1, at(0));
    add_partner(notebook, 2, at(0));
    const Partner* found = partner_with_pair(notebook, base::make_id<PairId>(102));
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->id, partner_id(2));
    EXPECT_EQ(partner_with_pair(notebook, base::make_id<PairId>(2)), nullptr);
}

}  // namespace

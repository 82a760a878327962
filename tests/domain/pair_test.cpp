// What two people settle between them: what they agree on and how often they talk.
#include <gtest/gtest.h>

#include "domain/handover.h"
#include "domain/handshakes.h"
#include "domain/rhythm.h"

namespace {

using namespace domain;

const PartnerId kPartner = base::make_id<PartnerId>(1);
const base::Zone kUtc = [](base::Moment) { return std::chrono::minutes{0}; };
constexpr base::Day kToday{std::chrono::days{1000}};
const Handshake kAll{};
const Handshake kFewer{.lines = 0b00111, .own = "急がない"};

Prep& say(Notebook& notebook, Author author, const Handshake& handshake) {
    Prep prep;
    const auto number = notebook.preps.size() + 1;
    prep.id = base::make_id<PrepId>(number);
    prep.partner = kPartner;
    prep.author = author;
    prep.phase = PrepPhase::Ready;
    prep.made = base::Moment{std::chrono::minutes{number}};
    prep.handshake = handshake;
    return notebook.preps[prep.id] = prep;
}

void talk(Notebook& notebook, base::Day day) {
    Session session;
    session.id = base::make_id<SessionId>(notebook.sessions.size() + 1);
    session.partner = kPartner;
    session.started = day + std::chrono::hours{10};
    session.finished = session.started + std::chrono::minutes{15};
    notebook.sessions[session.id] = session;
}

Partner& add_partner(Notebook& notebook, std::optional<int> every_days) {
    Partner& partner = notebook.partners[kPartner];
    partner.id = kPartner;
    partner.every_days = every_days;
    return partner;
}

HandshakeBetween between_us(const Notebook& notebook) {
    Handshakes handshakes;
    handshakes.read(notebook);
    return handshakes.between(notebook, kPartner);
}

HandshakeStanding standing(const Notebook& notebook) { return between_us(notebook).standing; }

bool offers(const Notebook& notebook, const Prep& prep) {
    History history;
    history.read(notebook, kUtc);
    return offers_handshake(prep, between_us(notebook), history);
}

TEST(HandshakeBetweenTwo, goes_from_asking_over_an_answer_to_agreeing) {
    Notebook notebook;
    EXPECT_EQ(standing(notebook), HandshakeStanding::None);
    say(notebook, Author::Me, kAll);
    EXPECT_EQ(standing(notebook), HandshakeStanding::Waiting);
    Prep& theirs = say(notebook, Author::Partner, kFewer);
    EXPECT_EQ(standing(notebook), HandshakeStanding::Changed);
    EXPECT_EQ(between_us(notebook).mine, kAll);
    EXPECT_EQ(between_us(notebook).theirs, kFewer);
    theirs.handshake = kAll;
    EXPECT_EQ(standing(notebook), HandshakeStanding::Agreed);
}

TEST(HandshakeBetweenTwo, is_asked_for_by_the_partner_before_i_say_anything) {
    Notebook notebook;
    say(notebook, Author::Partner, kAll);
    EXPECT_EQ(standing(notebook), HandshakeStanding::Asked);
    say(notebook, Author::Me, kAll).phase = PrepPhase::Draft;
    EXPECT_EQ(standing(notebook), HandshakeStanding::Asked) << "a draft says nothing yet";
}

TEST(HandshakeBetweenTwo, goes_by_the_newest_prep_that_says_something) {
    Notebook notebook;
    say(notebook, Author::Me, kAll);
    say(notebook, Author::Partner, kFewer);
    say(notebook, Author::Me, kFewer);
    say(notebook, Author::Me, kAll).handshake.reset();
    say(notebook, Author::Me, {.lines = 0});
    EXPECT_EQ(standing(notebook), HandshakeStanding::Agreed);
}

TEST(HandshakeBetweenTwo, is_no_matter_of_other_partners) {
    Notebook notebook;
    say(notebook, Author::Me, kAll).partner = base::make_id<PartnerId>(2);
    EXPECT_EQ(standing(notebook), HandshakeStanding::None);
}

TEST(HandshakeBetweenTwo, follows_a_prep_that_changes_its_side_its_words_or_is_gone) {
    Notebook notebook;
    Handshakes handshakes;
    const auto standing_now = [&] { return handshakes.between(notebook, kPartner).standing; };
    Prep& prep = say(notebook, Author::Me, kAll);
    const PrepId id = prep.id;
    handshakes.follow(notebook, id);
    EXPECT_EQ(standing_now(), HandshakeStanding::Waiting);
    prep.author = Author::Partner;
    handshakes.follow(notebook, id);
    EXPECT_EQ(standing_now(), HandshakeStanding::Asked);
    prep.handshake.reset();
    handshakes.follow(notebook, id);
    EXPECT_EQ(standing_now(), HandshakeStanding::None);
    prep.handshake = kAll;
    handshakes.follow(notebook, id);
    EXPECT_EQ(standing_now(), HandshakeStanding::Asked);
    notebook.preps.erase(id);
    handshakes.follow(notebook, id);
    EXPECT_EQ(standing_now(), HandshakeStanding::None);
}

TEST(HandshakeOffer, stands_in_the_first_prep_and_where_the_partner_asks) {
    Notebook notebook;
    Prep prep;
    prep.partner = kPartner;
    EXPECT_TRUE(offers(notebook, prep));
    talk(notebook, kToday);
    EXPECT_FALSE(offers(notebook, prep)) << "the two have talked";
    say(notebook, Author::Partner, kAll);
    EXPECT_TRUE(offers(notebook, prep));
    say(notebook, Author::Me, kAll);
    EXPECT_FALSE(offers(notebook, prep)) << "they have agreed";
    prep.handshake = kAll;
    EXPECT_TRUE(offers(notebook, prep)) << "what is in it can be taken out";
}

TEST(HandshakeLines, of_one_alone_leave_out_what_both_have) {
    EXPECT_EQ(only_in(kAll, kFewer), (Handshake{.lines = 0b11000}));
    EXPECT_EQ(only_in(kFewer, kAll), (Handshake{.lines = 0, .own = "急がない"}));
    EXPECT_TRUE(only_in(kFewer, kFewer).empty());
}

TEST(HandshakeHandover, travels_both_ways_and_one_that_says_nothing_stays) {
    Notebook notebook;
    const Partner partner;
    Prep& prep = say(notebook, Author::Me, kFewer);
    const Handover handover = handover_from_prep(prep, partner, "");
    EXPECT_EQ(handover.handshake, kFewer);
    EXPECT_EQ(prep_from_handover(handover, kPartner, {}).handshake, kFewer);
    prep.handshake = {.lines = 0};
    EXPECT_EQ(handover_from_prep(prep, partner, "").handshake, std::nullopt);
}

Rhythm rhythm(const Notebook& notebook, const Partner& partner, base::Day today,
              const base::Zone& zone) {
    History history;
    history.read(notebook, zone);
    return rhythm_with(notebook, history, partner, today, zone);
}

std::vector<const Partner*> come(const Notebook& notebook, base::Day today,
                                 const base::Zone& zone) {
    History history;
    history.read(notebook, zone);
    OpenEnds open_ends;
    open_ends.read(notebook);
    return time_has_come(notebook, history, open_ends, today, zone);
}

TEST(RhythmOfTwo, counts_from_the_day_of_the_last_talk) {
    Notebook notebook;
    const Partner& partner = add_partner(notebook, 14);
    EXPECT_EQ(rhythm(notebook, partner, kToday, kUtc).days_since, std::nullopt);
    EXPECT_EQ(rhythm(notebook, partner, kToday, kUtc).about_time, std::nullopt);
    talk(notebook, kToday - std::chrono::days{40});
    talk(notebook, kToday - std::chrono::days{3});
    const Rhythm found = rhythm(notebook, partner, kToday, kUtc);
    EXPECT_EQ(found.days_since, 3);
    EXPECT_EQ(found.about_time, kToday + std::chrono::days{11});
}

TEST(RhythmOfTwo, goes_by_the_days_of_the_persons_own_calendar) {
    Notebook notebook;
    const Partner& partner = add_partner(notebook, 7);
    talk(notebook, kToday);  // at ten in the morning, UTC
    const base::Zone far_east = [](base::Moment) { return std::chrono::hours{14}; };
    EXPECT_EQ(rhythm(notebook, partner, kToday + std::chrono::days{1}, far_east).days_since, 0);
}

TEST(RhythmOfTwo, says_no_time_where_it_is_left_to_need) {
    Notebook notebook;
    const Partner& partner = add_partner(notebook, std::nullopt);
    talk(notebook, kToday - std::chrono::days{90});
    EXPECT_EQ(rhythm(notebook, partner, kToday, kUtc).about_time, std::nullopt);
    EXPECT_TRUE(come(notebook, kToday, kUtc).empty());
}

TEST(RhythmOfTwo, brings_the_partner_up_on_its_day_unless_a_talk_runs) {
    Notebook notebook;
    add_partner(notebook, 14);
    talk(notebook, kToday - std::chrono::days{14});
    EXPECT_TRUE(come(notebook, kToday - std::chrono::days{1}, kUtc).empty());
    ASSERT_EQ(come(notebook, kToday, kUtc).size(), 1U);
    EXPECT_EQ(come(notebook, kToday, kUtc).front()->id, kPartner);
    talk(notebook, kToday);
    notebook.sessions.rbegin()->second.finished.reset();
    EXPECT_TRUE(come(notebook, kToday, kUtc).empty());
}

}  // namespace

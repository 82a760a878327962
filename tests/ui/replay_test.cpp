// What a debug build has recorded of a session, printed, is a test: played on another device it
// comes out as it did.
#include "platform/headless/replay.h"

#include "platform/inspector/log.h"
#include "platform/inspector/state_lines.h"
#include "ui/person.h"

namespace {

using namespace person;
namespace inspector = platform::inspector;
using platform::headless::replay;

using Replay = InBothLanguages;
IN_BOTH_LANGUAGES(Replay);

std::string printed(Person& person) { return inspector::print(person.program().recorder()); }

// Everything of it: typing, links in and out, chance, the clock, a restart with records.
void have_a_talk(Person& sato, Language language) {
    Person tanaka(2, language);
    tanaka.open(link_from_sato(
        sato, {{Topic::Career, Response::Together}, {Topic::Skill, Response::Advice}}));
    tanaka.type(Text::PartnerName, "佐藤 \"さ\"\n\\");
    tanaka.press(Text::ReceivedTakeIn);
    tanaka.press(Text::PartnerAnswer);
    choose(tanaka, {{Topic::Work, Response::Report}});
    sato.restart(hand_over(tanaka));
    sato.press(Text::ReceivedTakeIn);
    sato.press(Text::PartnerStart);
    sato.pass(std::chrono::minutes{12});
    sato.type(Text::TalkNotes, "途中の\nメモ");
    sato.go_back();
}

void expect_same(Person& then, Person& again) {
    again.settle();
    EXPECT_EQ(again.screen(), then.screen());
    EXPECT_EQ(again.world.store.records, then.world.store.records);
    EXPECT_EQ(inspector::records_of(again.state().notebook),
              inspector::records_of(then.state().notebook));
    const auto lines = inspector::state_lines(then.state());
    const auto lines_again = inspector::state_lines(again.state());
    ASSERT_EQ(lines_again.size(), lines.size());
    for (std::size_t at = 0; at < lines.size(); ++at) {
        EXPECT_EQ(lines_again[at].name, lines[at].name);
        EXPECT_EQ(lines_again[at].value, lines[at].value) << lines[at].name;
    }
}

TEST_P(Replay, a_session_comes_out_as_it_did) {
    Person sato(1, GetParam());
    have_a_talk(sato, GetParam());
    EXPECT_FALSE(sato.world.store.records.empty());
    Person again(99);
    EXPECT_EQ(replay(again, printed(sato)), std::nullopt);
    expect_same(sato, again);
    EXPECT_EQ(printed(again).substr(0, printed(again).find("frames")),
              printed(sato).substr(0, printed(sato).find("frames")));
}

TEST_P(Replay, what_was_played_can_be_printed_and_played_once_more) {
    Person tanaka(1, GetParam());
    link_from_sato(tanaka, {{Topic::Career, Response::Together}});
    Person again(2);
    ASSERT_EQ(replay(again, printed(tanaka)), std::nullopt);
    Person once_more(3);
    EXPECT_EQ(replay(once_more, printed(again)), std::nullopt);
    expect_same(tanaka, once_more);
}

TEST(ReplayInJapanese, where_it_comes_out_otherwise_is_said) {
    Person sato(1);
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    const std::string log = printed(sato);
    const auto played = [&](std::string_view from, std::string_view to) {
        std::string other = log;
        const std::size_t at = other.rfind(from);
        EXPECT_NE(at, other.npos) << from;
        if (at != other.npos) other.replace(at, from.size(), to);
        Person again(2);
        return replay(again, other).value_or("");
    };
    EXPECT_EQ(played("taiwa log 1", "taiwa log 1"), "");
    EXPECT_EQ(played("taiwa log 1", "taiwa log 2"), "Line 1: This cannot be played: taiwa log 2");
    EXPECT_NE(played("told StoreAnswered", "told Nothing").find("This cannot be played"), -1UL);
    EXPECT_NE(played("press \"", "press \"no-").find("now nothing."), -1UL);
    EXPECT_NE(played("\nchance ", "\npress \"x\"\nchance x").find("cannot be played"), -1UL);
    EXPECT_NE(played("田中\"", "田中").find("This cannot be played"), -1UL);
}

TEST(ReplayInJapanese, an_action_without_a_row_is_printed_and_not_played) {
    Person sato(1);
    sato.open();
    sato.dispatch(app::EditMyName{"佐藤"});
    EXPECT_NE(printed(sato).find("told EditMyName ?"), -1UL);
    Person again(2);
    EXPECT_NE(replay(again, printed(sato)).value_or("").find("told EditMyName ?"), -1UL);
}

TEST(ReplayInJapanese, frames_in_which_nothing_happens_take_one_line) {
    Person sato(1);
    sato.open();
    const std::size_t entries = sato.program().recorder().entries().size();
    for (int frame = 0; frame < 500; ++frame) sato.frame();
    EXPECT_LE(sato.program().recorder().entries().size(), entries + 1);
}

}  // namespace

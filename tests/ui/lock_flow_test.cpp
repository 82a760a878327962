// Links that only two people can open: with words told by voice, and with a key handed over in
// person. Two devices that meet by links alone.
#include "app/lock_actions.h"
#include "app/records_actions.h"
#include "app/talk_actions.h"
#include "ui/person.h"

namespace {

using namespace person;
using app::Screen;

class LockFlow : public InBothLanguages {
  protected:
    Person sato{1, GetParam()};
    Person tanaka{2, GetParam()};

    void meet() {
        sato.open();
        add_partner(sato, "田中", Relation::Manager);
        tanaka.open();
        add_partner(tanaka, "佐藤", Relation::Member);
    }
    // To the screen that hands over, and the code that it makes.
    std::string code_from(Person& from, const std::string& to, Topic topic = Topic::Work) {
        from.go_to_tab(Text::TabHome);
        from.press(Text::Prepare);
        from.press_row(to);
        from.press(Checkbox, from.name_of(topic));
        from.press_in(responses_for(from, topic), Radio, from.name_of(Response::Listen));
        from.press(Text::PrepareDone);
        from.press(Text::ShareLink);
        return code_on(from);
    }
    static std::string code_on(Person& from) {
        from.press(Text::ShareCode);
        return from.world.copied.back();
    }
    static void open_code(Person& by, const std::string& code) {
        by.go_to_tab(Text::TabPartners);
        by.press(Text::PartnersPaste);
        by.type(Text::PasteField, "届いたよ\n" + code + " 。");
        by.press(Text::PasteOpen);
    }
    static void go_to_lock(Person& by, const std::string& partner) {
        by.go_to_tab(Text::TabPartners);
        by.press_row(partner);
        by.press_row(by.say(Text::LockTitle));
    }
    static void share_key(Person& from, const std::string& to, Person& reader) {
        go_to_lock(from, to);
        from.press(Text::LockKeyMake);
        const std::string link = from.state().outgoing->link;
        from.press(Text::KeyShowDone);
        reader.restart(fragment_of(link));
    }
    void both_have_a_key() {
        share_key(sato, "田中", tanaka);
        tanaka.press_row("佐藤");
        tanaka.press(Text::ReceivedTakeIn);
    }
};
IN_BOTH_LANGUAGES(LockFlow);

TEST_P(LockFlow, words_are_made_shown_and_kept) {
    meet();
    go_to_lock(sato, "田中");
    EXPECT_TRUE(sato.shows(Text::LockBody));
    sato.press(Text::LockWordsMake);
    EXPECT_TRUE(sato.shows("あさ うみ そら もり ゆき"));
    EXPECT_TRUE(sato.shows(Text::LockWordsTell));
    sato.restart();
    go_to_lock(sato, "田中");
    EXPECT_TRUE(sato.shows("あさ うみ そら もり ゆき"));
}

TEST_P(LockFlow, without_the_list_it_says_so_and_nothing_is_closed) {
    meet();
    sato.world.key_words = "";
    go_to_lock(sato, "田中");
    sato.press(Text::LockWordsMake);
    EXPECT_TRUE(sato.shows(Text::NoticeWordsNotHad));
    EXPECT_FALSE(sato.shows(Text::LockWords));
}

TEST_P(LockFlow, the_words_are_asked_for_once_and_then_remembered_on_both_sides) {
    meet();
    go_to_lock(sato, "田中");
    sato.press(Text::LockWordsMake);
    const std::string code = code_from(sato, "田中");
    EXPECT_TRUE(sato.shows(Text::LockReaders));

    open_code(tanaka, code);
    EXPECT_EQ(tanaka.title(), tanaka.say(Text::ClosedTitle));
    tanaka.type(Text::ClosedWords, "あさ うみ そら もり ゆめ");
    tanaka.press(Text::ClosedOpen);
    EXPECT_TRUE(tanaka.shows(Text::FaultWrongWords));
    EXPECT_EQ(tanaka.node(TextField, tanaka.say(Text::ClosedWords)).value,
              "あさ うみ そら もり ゆめ")
        << "what was typed stays";
    tanaka.type(Text::ClosedWords, "あさ うみ そら もり ゆき");
    tanaka.press(Text::ClosedOpen);
    EXPECT_EQ(tanaka.title(), tanaka.say(Text::ReceivedTitle));
    EXPECT_TRUE(tanaka.shows(Text::ReceivedClosed));
    tanaka.press_row("佐藤");
    tanaka.press(Text::ReceivedTakeIn);

    const std::string reply = code_from(tanaka, "佐藤", Topic::Career);
    EXPECT_TRUE(tanaka.shows(Text::LockReaders));
    open_code(sato, reply);
    EXPECT_EQ(sato.title(), sato.say(Text::ReceivedTitle)) << "nothing is asked";
    EXPECT_TRUE(sato.shows(Text::ReceivedClosed));
}

TEST_P(LockFlow, a_key_that_was_read_closes_the_links_of_both) {
    meet();
    share_key(sato, "田中", tanaka);
    EXPECT_TRUE(sato.shows(Text::LockKeyKept));
    EXPECT_EQ(tanaka.title(), tanaka.say(Text::KeyReceivedTitle));
    EXPECT_TRUE(tanaka.shows(Text::KeyReceivedWarning));
    tanaka.press_row("佐藤");
    tanaka.press(Text::ReceivedTakeIn);
    EXPECT_TRUE(tanaka.shows(Text::NoticeLockKept));

    const std::string code = code_from(sato, "田中");
    open_code(tanaka, code);
    EXPECT_TRUE(tanaka.shows(Text::ReceivedClosed));
    tanaka.press(Text::ReceivedTakeIn);
    open_code(sato, code_from(tanaka, "佐藤"));
    EXPECT_TRUE(sato.shows(Text::ReceivedClosed));

    Person stranger{3, GetParam()};
    stranger.open(code);
    EXPECT_TRUE(stranger.shows(Text::FaultOtherKey));
}

TEST_P(LockFlow, a_key_that_would_replace_another_says_so_before_it_is_taken_in) {
    meet();
    share_key(sato, "田中", tanaka);
    tanaka.press_row("佐藤");
    EXPECT_FALSE(tanaka.shows(Text::KeyReceivedReplaces)) << "there is none yet";
    tanaka.press(Text::ReceivedTakeIn);
    const auto held = tanaka.state().notebook.partners.begin()->second.lock;
    sato.dispatch(app::ForgetLock{sato.state().notebook.partners.begin()->first});
    share_key(sato, "田中", tanaka);
    EXPECT_TRUE(tanaka.shows(Text::KeyReceivedReplaces)) << "a second one of the same two";
    tanaka.press(Text::ReceivedLeave);
    EXPECT_EQ(tanaka.state().notebook.partners.begin()->second.lock, held);
}

TEST_P(LockFlow, a_key_not_taken_in_changes_nothing) {
    meet();
    share_key(sato, "田中", tanaka);
    tanaka.press(Text::ReceivedLeave);
    go_to_lock(tanaka, "佐藤");
    EXPECT_FALSE(tanaka.shows(Text::LockKeyKept));
}

TEST_P(LockFlow, a_closed_link_that_comes_again_is_known_even_after_its_talk_is_gone) {
    meet();
    both_have_a_key();
    const std::string code = code_from(sato, "田中");
    open_code(tanaka, code);
    tanaka.press(Text::ReceivedTakeIn);
    tanaka.dispatch(app::StartTalk{tanaka.state().notebook.partners.begin()->first});
    const domain::SessionId talk{tanaka.state().route().subject};
    tanaka.dispatch(app::FinishTalk{talk});
    tanaka.dispatch(app::DeleteRecord{talk});
    ASSERT_TRUE(tanaka.state().notebook.preps.empty());
    tanaka.restart();
    open_code(tanaka, code);
    EXPECT_TRUE(tanaka.shows(Text::ReceivedCameBefore));
    EXPECT_FALSE(tanaka.has(Button, tanaka.say(Text::ReceivedTakeIn)));
}

TEST_P(LockFlow, an_open_link_from_one_whose_links_are_closed_is_pointed_out) {
    meet();
    const std::string open = code_from(sato, "田中");
    open_code(tanaka, open);
    tanaka.press_row("佐藤");
    tanaka.press(Text::ReceivedTakeIn);
    share_key(sato, "田中", tanaka);
    tanaka.press(Text::ReceivedTakeIn);
    open_code(tanaka, open);
    EXPECT_TRUE(tanaka.shows(Text::ReceivedUnprotected));
}

TEST_P(LockFlow, a_forgotten_key_opens_nothing_and_closes_nothing) {
    meet();
    both_have_a_key();
    const std::string code = code_from(sato, "田中");
    go_to_lock(tanaka, "佐藤");
    EXPECT_TRUE(tanaka.shows(Text::LockForgetBody));
    tanaka.press(Text::LockKeyForget);
    EXPECT_TRUE(tanaka.shows(Text::NoticeLockForgotten));
    tanaka.restart();
    open_code(tanaka, code);
    EXPECT_TRUE(tanaka.shows(Text::FaultOtherKey));
}

TEST_P(LockFlow, the_screen_of_a_key_stays_lit_and_each_visit_shows_another) {
    meet();
    go_to_lock(sato, "田中");
    sato.press(Text::LockKeyMake);
    EXPECT_TRUE(sato.world.screen_lit);
    const std::string first = sato.state().outgoing->link;
    sato.go_back();
    EXPECT_FALSE(sato.world.screen_lit);
    sato.press(Text::LockKeyMake);
    EXPECT_NE(sato.state().outgoing->link, first);
}

}  // namespace

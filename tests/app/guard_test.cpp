// What may tell of a patient waits for the person; what was let pass may leave, and nothing else.
#include "app/guard.h"

#include "app/desk.h"
#include "app/file_actions.h"
#include "app/guard_actions.h"
#include "app/prep_actions.h"
#include "app/route_actions.h"
#include "app/share_actions.h"
#include "app/store_actions.h"

namespace {

using namespace desk;
using app::Screen;

constexpr const char* kTold = "305号室の鈴木さんのことで";

// 佐藤 hands a prep over in which a note tells of a patient.
struct Guarded : testing::Test {
    Desk sato{1};
    PartnerId partner = sato.add_partner("田中");
    PrepId prep = sato.finished_prep(partner);

    void hand_over(const char* note) {
        sato.act(app::EditItemNote{prep, Topic::Career, note});
        sato.act(app::FinishPrep{prep});
        sato.act(app::GoTo{{Screen::Share, prep.text}});
        sato.act(app::LinkSealed{sato.the<app::SealLink>().ticket, "p1.code"});
    }
    // Every way out of the screen.
    [[nodiscard]] bool leaves() {
        bool any = false;
        for (const app::Action& way :
             std::vector<app::Action>{app::ShareLink{"題", "文"}, app::CopyLink{}, app::CopyCode{},
                                      app::ShareWords{"題", kTold}, app::SaveCode{},
                                      app::PrintWords{"題", kTold, app::Paper::A6}}) {
            sato.act(way);
            any = any || sato.asks_for<app::CopyText>() || sato.asks_for<app::ShareText>() ||
                  sato.asks_for<app::SaveFile>() || sato.asks_for<app::PrintSheet>();
        }
        return any;
    }
};

TEST_F(Guarded, nothing_leaves_before_the_person_has_seen_it) {
    hand_over(kTold);
    ASSERT_EQ(sato.state.outgoing->findings.size(), 2U);
    EXPECT_FALSE(leaves());
    sato.act(app::LetPass{{kTold}});
    sato.act(app::CopyCode{});
    EXPECT_EQ(sato.the<app::CopyText>().text, "p1.code");
    sato.act(app::CopyLink{});
    EXPECT_EQ(sato.the<app::CopyText>().text, "https://taiwa.example/#p1.code");
    sato.act(app::ShareWords{"題", kTold});
    EXPECT_EQ(sato.the<app::CopyText>().text, kTold);
}

TEST_F(Guarded, what_was_let_pass_once_is_not_asked_again_and_anything_new_is) {
    hand_over(kTold);
    sato.act(app::LetPass{{kTold}});
    sato.act(app::GoBack{});
    sato.act(app::GoTo{{Screen::Share, prep.text}});
    EXPECT_TRUE(app::may_leave(sato.state, sato.state.outgoing->findings));
    hand_over("306号室の鈴木さんのことで");
    EXPECT_FALSE(leaves());
}

TEST_F(Guarded, a_sheet_carries_the_code_of_the_link_on_the_paper_that_was_chosen) {
    hand_over("夜勤の回数について");
    sato.act(app::PrintWords{"題", "文", app::Paper::A6});
    const auto sheet = sato.the<app::PrintSheet>();
    EXPECT_EQ(sheet.text, "文");
    EXPECT_EQ(sheet.paper, app::Paper::A6);
    ASSERT_TRUE(sheet.qr);
    EXPECT_GE(sheet.qr->side(), 21);
}

TEST_F(Guarded, a_picture_waits_for_what_is_written_in_it) {
    const app::SaveCard card{
        "taiwa.png", {{kTold, app::LineLook::Body}}, app::CardShape::Wide, {{kTold}}};
    sato.act(card);
    EXPECT_FALSE(sato.asks_for<app::SavePicture>());
    sato.act(app::LetPass{{kTold}});
    sato.act(card);
    EXPECT_EQ(sato.the<app::SavePicture>().shape, app::CardShape::Wide);
}

TEST_F(Guarded, words_that_tell_of_nobody_leave_at_once) {
    hand_over("夜勤の回数について");
    EXPECT_TRUE(sato.state.outgoing->findings.empty());
    EXPECT_TRUE(leaves());
}

TEST_F(Guarded, watched_names_are_kept_and_found) {
    sato.act(app::EditWatched{"さくら苑\n"});
    EXPECT_EQ(sato.the<app::WriteRecords>().records[0],
              codec::encode_record(sato.state.notebook.settings));
    hand_over("さくら苑への転院");
    EXPECT_FALSE(leaves());
}

TEST_F(Guarded, the_place_of_an_appointment_is_looked_at_too) {
    const app::SaveAppointment save{.partner = partner,
                                    .day = *base::day_from_text("2026-12-01"),
                                    .time = std::chrono::minutes{600},
                                    .length = std::chrono::minutes{30},
                                    .title = "田中さんとの1on1",
                                    .place = "鈴木さんの部屋",
                                    .repeats = {},
                                    .alarm = {}};
    sato.act(save);
    EXPECT_TRUE(sato.effects.empty());
    sato.act(app::LetPass{{"鈴木さんの部屋"}});
    sato.act(save);
    EXPECT_TRUE(sato.asks_for<app::SaveFile>());
}

TEST_F(Guarded, a_text_too_long_for_a_chat_becomes_a_file) {
    hand_over("夜勤の回数について");
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "あ";
    sato.act(app::ShareWords{"題", text});
    EXPECT_TRUE(sato.asks_for<app::CopyText>());
    sato.act(app::ShareWords{"題", text + "い"});
    EXPECT_FALSE(sato.asks_for<app::CopyText>());
    EXPECT_EQ(sato.the<app::SaveFile>().name, "taiwa.txt");
    EXPECT_EQ(sato.the<app::SaveFile>().text, text + "い");
}

TEST_F(Guarded, erasing_everything_forgets_what_was_let_pass) {
    sato.act(app::LetPass{{kTold}});
    sato.act(app::EraseEverything{});
    sato.act(app::StoreAnswered{*sato.state.erasing, app::StoreAnswer::Saved});
    EXPECT_TRUE(sato.state.let_pass.empty());
}

}  // namespace

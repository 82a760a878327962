// Words that are nobody else's, one in every private field; then everything that can leave,
// searched for them. Not one may be in any of it.
#include <algorithm>

#include "app/lock_actions.h"
#include "app/prep_actions.h"
#include "app/recruit_actions.h"
#include "app/route_actions.h"
#include "app/share_actions.h"
#include "app/talk_actions.h"
#include "app/telling_actions.h"
#include "ui/person.h"

namespace {

using namespace person;

// What may be read outside of the device, of each effect. What is kept in the store is not.
struct Outside {
    std::string operator()(const app::SealLink& seal) const {
        return {seal.document.begin(), seal.document.end()};
    }
    std::string operator()(const app::ShareText& share) const {
        return share.title + share.text + share.url;
    }
    std::string operator()(const app::CopyText& copy) const { return copy.text; }
    std::string operator()(const app::SaveFile& save) const { return save.name + save.text; }
    std::string operator()(const app::SavePicture& save) const {
        std::string text = save.name;
        for (const app::CardLine& line : save.lines) text += line.text;
        return text;
    }
    std::string operator()(const app::PrintSheet& print) const { return print.title + print.text; }
    std::string operator()(const auto&) const { return {}; }
};

class CanaryFlow : public InBothLanguages {
  protected:
    Person sato{1, GetParam(), true};

    [[nodiscard]] std::string everything_outside() const {
        std::string text;
        for (const app::Effect& effect : sato.world.asked) text += std::visit(Outside{}, effect);
        return text;
    }
    [[nodiscard]] int times_asked(auto is) const {
        return static_cast<int>(std::ranges::count_if(sato.world.asked, is));
    }
    void talk_with_private_words() {
        add_partner(sato, "みなと", Relation::Peer);
        sato.press(Text::Prepare);
        sato.press(Checkbox, sato.name_of(Topic::Work));
        sato.press_in(responses_for(sato, Topic::Work), Radio, sato.name_of(Response::Listen));
        sato.press(Text::PrepareDone);
    }
};
IN_BOTH_LANGUAGES(CanaryFlow);

TEST_P(CanaryFlow, no_private_word_is_in_anything_that_leaves) {
    sato.open();
    sato.go_to_tab(Text::TabSettings);
    sato.type(Text::GuardWatched, "カナリア病院");
    talk_with_private_words();
    const domain::PartnerId partner = sato.state().notebook.partners.begin()->first;
    const domain::PrepId prep = sato.state().notebook.preps.begin()->first;

    sato.dispatch(app::StartTalk{partner});
    const domain::SessionId talk{sato.state().route().subject};
    sato.dispatch(app::EditTalkNotes{talk, "カナリアのメモ"});
    sato.dispatch(app::FinishTalk{talk});
    sato.dispatch(app::PressFeeling{talk, Feeling::Muddled});
    sato.dispatch(app::EditNoticed{talk, "カナリアの気づき"});
    sato.dispatch(app::EditStep{talk, domain::StepKind::Small, "カナリアの一歩"});
    sato.dispatch(app::ChooseStage{partner, 3});
    sato.dispatch(app::MakeWords{partner});
    ASSERT_TRUE(sato.state().notebook.partners.at(partner).lock);

    // Everything that hands something over, one after another.
    sato.dispatch(app::GoTo{{app::Screen::Share, prep.text}});
    for (const Text way : {Text::ShareLink, Text::ShareCopy, Text::ShareCode, Text::ShareWords,
                           Text::PrintTitle, Text::ShareQr}) {
        sato.press(way);
    }
    sato.dispatch(app::SaveCode{});
    sato.dispatch(app::GoTo{{app::Screen::Tell, talk.text}});
    sato.dispatch(app::ToggleTelling{talk, domain::TellingPart::Feeling});
    sato.dispatch(app::EditWord{talk, "ありがとうございました"});
    sato.press(Text::ShareCopy);
    sato.dispatch(app::GoTo{{app::Screen::Calendar, partner.text}});
    sato.type(Text::PrepareDay, "2026-12-03");
    sato.type(Text::CalendarTime, "17:30");
    sato.press(Text::CalendarSave);
    sato.dispatch(app::GoTo{{app::Screen::Recruit, {}}});
    sato.dispatch(app::EditRecruit{{.listens = {Topic::Career}}});
    sato.press(Text::RecruitWide);
    sato.press(Text::ShareCopy);
    sato.dispatch(app::GoTo{{app::Screen::ShowPairKey, partner.text}});

    const std::string outside = everything_outside();
    EXPECT_EQ(outside.find("カナリア"), outside.npos);
    EXPECT_EQ(outside.find(sato.world.key_words), outside.npos);
    EXPECT_NE(outside.find("ありがとうございました"), outside.npos)
        << "the search finds what is there";

    // And each kind of effect was there to be searched.
    EXPECT_GT(times_asked([](const auto& e) { return std::holds_alternative<app::SealLink>(e); }),
              4);
    EXPECT_GT(times_asked([](const auto& e) { return std::holds_alternative<app::CopyText>(e); }),
              2);
    EXPECT_EQ(times_asked([](const auto& e) { return std::holds_alternative<app::PrintSheet>(e); }),
              1);
    EXPECT_EQ(times_asked([](const auto& e) { return std::holds_alternative<app::SaveFile>(e); }),
              2);
    EXPECT_EQ(
        times_asked([](const auto& e) { return std::holds_alternative<app::SavePicture>(e); }), 1);
    EXPECT_GE(times_asked([](const auto& e) { return std::holds_alternative<app::ShareText>(e); }),
              2);
}

}  // namespace

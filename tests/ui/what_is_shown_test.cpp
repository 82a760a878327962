// A frame makes what it shows, and what it made before it does not make again.
#include <gtest/gtest.h>
#include <imgui.h>

#include "platform/drawing.h"
#include "platform/headless/fixed_glyphs.h"
#include "platform/headless/words_files.h"
#include "ui/frame/kept.h"
#include "ui/parts/guide_card.h"
#include "ui/parts/hand_over.h"
#include "ui/person.h"

namespace {

using namespace person;

// The parts of one frame, on a screen of the person's own.
class WhatIsShown : public testing::Test {
  protected:
    WhatIsShown() {
        platform::headless::learn_words(base::Language::Japanese);
        drawing.set_density(1);
        drawing.begin();
        list.emplace(drawing.fonts().lists);
        list->_ResetForNewFrame();
        list->PushTexture(drawing.atlas().TexRef);
        motion.begin(0, true);
    }

    ui::Frame frame() {
        return {{*painter(), colors, words, input, motion, left_out, nodes, actions},
                {0, 0, 390, 0}};
    }

    app::State state;
    ui::Input input;
    std::vector<app::Action> actions;
    ui::Drafts drafts;
    ui::LeftOut left_out;

  private:
    ui::Painter* painter() {
        if (!painter_) painter_.emplace(*list, drawing.fonts(), ui::Rect{0, 0, 390, 844});
        return &*painter_;
    }

    platform::headless::FixedGlyphs glyphs;
    platform::Drawing drawing{glyphs};
    std::optional<ImDrawList> list;
    std::optional<ui::Painter> painter_;
    const ui::Palette& colors = ui::palette(ui::Scheme::Light);
    i18n::Words words{base::Language::Japanese};
    ui::Motion motion;
    std::vector<ui::Node> nodes;
};

int made = 0;

TEST_F(WhatIsShown, a_folded_guide_does_not_make_its_lines) {
    made = 0;
    const ui::Guide guide{"guide", Text::GuideOnlineTitle, [](const i18n::Words& said, int) {
                              ++made;
                              return ui::online_guide().lines(said);
                          }};
    ui::Frame page = frame();
    ui::guide_card(page, guide, false);
    EXPECT_EQ(made, 0);
    ui::guide_card(page, guide, true);
    EXPECT_EQ(made, 1);
}

TEST_F(WhatIsShown, a_message_is_written_by_the_press_that_wants_it) {
    state.outgoing.emplace();
    made = 0;
    const auto draw = [&] {
        ui::Frame page = frame();
        ui::Frame bar = frame();
        ui::Scene scene{state, page, bar, drafts};
        ui::other_ways(scene, Text::ShareTitle, [] {
            ++made;
            return std::string("やあ");
        });
    };
    draw();
    EXPECT_EQ(made, 0);
    input.presses.push_back({"words"});
    draw();
    EXPECT_EQ(made, 1);
    EXPECT_EQ(actions.size(), 1U);
}

TEST(Kept, is_made_again_when_what_it_comes_from_is_another) {
    ui::Kept<std::string, std::string, int> kept;
    made = 0;
    const auto make = [&](const std::string& text, int times) {
        return kept.of(text, times, [&] {
            ++made;
            return text + std::to_string(times);
        });
    };
    EXPECT_EQ(make("a", 1), "a1");
    EXPECT_EQ(make("a", 1), "a1");
    EXPECT_EQ(made, 1);
    EXPECT_EQ(make("b", 1), "b1");
    EXPECT_EQ(make("b", 2), "b2");
    EXPECT_EQ(made, 3);
}

}  // namespace

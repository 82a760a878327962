#include "ui/frame/theme.h"

#include <gtest/gtest.h>

namespace {

using ui::Color;
using ui::contrast;
using ui::Palette;
using ui::Scheme;

struct Pair {
    const char* where;
    Color ink;
    Color ground;
};

class BothSchemes : public testing::TestWithParam<Scheme> {};
using Theme = BothSchemes;

// WCAG 2.2, 1.4.3. What is painted on the screens is looked at in painted_test.cpp.
TEST_P(Theme, text_is_readable_on_each_ground_it_stands_on) {
    const Palette& of = ui::palette(GetParam());
    for (const auto& [where, ink, ground] : {
             Pair{"ink on background", of.ink, of.background},
             Pair{"ink on surface", of.ink, of.surface},
             Pair{"ink on field", of.ink, of.field},
             Pair{"ink on accent_soft", of.ink, of.accent_soft},
             Pair{"ink on warm_soft", of.ink, of.warm_soft},
             Pair{"soft_ink on background", of.soft_ink, of.background},
             Pair{"soft_ink on surface", of.soft_ink, of.surface},
             Pair{"soft_ink on field: hints", of.soft_ink, of.field},
             Pair{"soft_ink on accent_soft", of.soft_ink, of.accent_soft},
             Pair{"soft_ink on warm_soft", of.soft_ink, of.warm_soft},
             Pair{"on_accent on accent", of.on_accent, of.accent},
             Pair{"accent_ink on background", of.accent_ink, of.background},
             Pair{"accent_ink on surface", of.accent_ink, of.surface},
             Pair{"accent_ink on accent_soft", of.accent_ink, of.accent_soft},
             Pair{"accent_ink on warm_soft", of.accent_ink, of.warm_soft},
             Pair{"warm on warm_soft", of.warm, of.warm_soft},
             Pair{"warm on surface", of.warm, of.surface},
             Pair{"warm on accent_soft", of.warm, of.accent_soft},
             Pair{"alert on alert_soft", of.alert, of.alert_soft},
             Pair{"alert on background", of.alert, of.background},
             Pair{"alert on surface", of.alert, of.surface},
         }) {
        EXPECT_GE(contrast(ink, ground), 4.5) << where;
    }
}

// WCAG 2.2, 1.4.11: as widgets/field.cpp and widgets/choice.cpp draw them.
TEST_P(Theme, what_shows_where_a_control_is_stands_out_from_its_ground) {
    const Palette& of = ui::palette(GetParam());
    const Color border = ui::control_line(of);
    for (const auto& [where, ink, ground] : {
             Pair{"field border on background", border, of.background},
             Pair{"field border on surface", border, of.surface},
             Pair{"field border on field", border, of.field},
             Pair{"radio ring on surface", of.soft_ink, of.surface},
             Pair{"chosen ring on accent_soft", of.accent, of.accent_soft},
         }) {
        EXPECT_GE(contrast(ink, ground), 3) << where;
    }
}

INSTANTIATE_TEST_SUITE_P(in, Theme, testing::Values(Scheme::Light, Scheme::Dark),
                         [](const auto& tested) {
                             return tested.param == Scheme::Light ? "light" : "dark";
                         });

TEST(Color, contrast_is_what_wcag_says) {
    EXPECT_NEAR(contrast(0x000000FF, 0xFFFFFFFF), 21, 0.01);
    EXPECT_NEAR(contrast(0x777777FF, 0xFFFFFFFF), 4.48, 0.01);
    EXPECT_DOUBLE_EQ(contrast(0x123456FF, 0xABCDEFFF), contrast(0xABCDEFFF, 0x123456FF));
}

TEST(Color, mixing_goes_from_one_to_the_other) {
    EXPECT_EQ(ui::mix(0x102030FF, 0xF0E0D0FF, 0), 0x102030FFU);
    EXPECT_EQ(ui::mix(0x102030FF, 0xF0E0D0FF, 1), 0xF0E0D0FFU);
    EXPECT_EQ(ui::mix(0x00000000, 0xFFFFFFFF, 0.5f), 0x80808080U);
}

}  // namespace

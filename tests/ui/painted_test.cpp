// What is really painted: the colour of every line of text against the ground it stands on, read
// from the draw lists of every screen in both schemes.
#include <imgui.h>

#include <cmath>
#include <map>

#include "ui/gallery.h"

namespace {

using namespace person;
using ui::Color;

struct Triangle {
    ImDrawVert corners[3];

    // Only letters have a place of their own in the atlas: all else is white, or a line's edge.
    [[nodiscard]] bool is_letter() const {
        return corners[0].uv.y != corners[1].uv.y || corners[1].uv.y != corners[2].uv.y;
    }
    [[nodiscard]] bool is_solid() const {
        return corners[0].col == corners[1].col && corners[1].col == corners[2].col &&
               corners[0].col >> IM_COL32_A_SHIFT == 255;
    }
    [[nodiscard]] ImVec2 middle() const {
        return {(corners[0].pos.x + corners[1].pos.x + corners[2].pos.x) / 3,
                (corners[0].pos.y + corners[1].pos.y + corners[2].pos.y) / 3};
    }
    [[nodiscard]] bool holds(ImVec2 point) const {
        const auto side = [&](const ImVec2& a, const ImVec2& b) {
            return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
        };
        const float s1 = side(corners[0].pos, corners[1].pos);
        const float s2 = side(corners[1].pos, corners[2].pos);
        const float s3 = side(corners[2].pos, corners[0].pos);
        return (s1 >= 0 && s2 >= 0 && s3 >= 0) || (s1 <= 0 && s2 <= 0 && s3 <= 0);
    }
};

std::vector<Triangle> triangles_of(const ImDrawList& list) {
    std::vector<Triangle> triangles;
    for (const ImDrawCmd& command : list.CmdBuffer) {
        for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
            Triangle triangle{};
            for (unsigned corner = 0; corner < 3; ++corner) {
                const auto at = static_cast<int>(command.IdxOffset + i + corner);
                triangle.corners[corner] =
                    list.VtxBuffer[static_cast<int>(list.IdxBuffer[at] + command.VtxOffset)];
            }
            triangles.push_back(triangle);
        }
    }
    return triangles;
}

Color color_of(ImU32 packed) {
    const auto part = [&](int shift) { return static_cast<Color>(packed >> shift & 0xFF); };
    return part(IM_COL32_R_SHIFT) << 24 | part(IM_COL32_G_SHIFT) << 16 |
           part(IM_COL32_B_SHIFT) << 8 | 0xFF;
}

// The ground under the letter that is triangle `letter`: what was painted there last before it.
Color ground_under(const std::vector<Triangle>& triangles, std::size_t letter) {
    const ImVec2 point = triangles[letter].middle();
    for (std::size_t i = letter; i-- > 0;) {
        const Triangle& under = triangles[i];
        if (!under.is_letter() && under.is_solid() && under.holds(point)) {
            return color_of(under.corners[0].col);
        }
    }
    return 0;
}

struct Lowest {
    double contrast = 21;
    std::size_t letters = 0;
};

// One letter of each run of the same colour and height: the rest of the run stands beside it.
Lowest lowest_contrast(const ImDrawList& list, const std::string& where) {
    const std::vector<Triangle> triangles = triangles_of(list);
    Lowest lowest;
    ImU32 color = 0;
    float y = -1;
    for (std::size_t i = 0; i < triangles.size(); ++i) {
        const Triangle& letter = triangles[i];
        if (!letter.is_letter()) continue;
        ++lowest.letters;
        if (letter.corners[0].col == color && std::abs(letter.corners[0].pos.y - y) < 1) continue;
        color = letter.corners[0].col;
        y = letter.corners[0].pos.y;
        const Color ground = ground_under(triangles, i);
        const double contrast = ui::contrast(color_of(color), ground);
        EXPECT_GE(contrast, 4.5) << where << std::hex << ": " << color_of(color) << " on " << ground
                                 << " at y " << std::dec << y;
        lowest.contrast = std::min(lowest.contrast, contrast);
    }
    return lowest;
}

class Painted : public testing::TestWithParam<ui::Scheme> {};

TEST_P(Painted, every_line_of_text_on_every_screen_is_readable_where_it_stands) {
    Person sato(1);
    sato.around.scheme = GetParam();
    sato.around.canvas_height = 6000;  // the longest page, whole
    sato.open();
    std::size_t letters = 0;
    walk_through_all_screens(sato, [&](const std::string& screen, Person& person) {
        for (std::size_t i = 0; i < ui::kLayers; ++i) {
            const ui::Layer& layer = person.view().layer(static_cast<ui::LayerName>(i));
            if (layer.height == 0) continue;
            EXPECT_LE(layer.height, person.around.canvas_height) << screen;
            letters += lowest_contrast(*layer.list, screen).letters;
        }
    });
    EXPECT_GT(letters, 10'000U) << "letters were found at all";
}

INSTANTIATE_TEST_SUITE_P(in, Painted, testing::Values(ui::Scheme::Light, ui::Scheme::Dark),
                         [](const auto& tested) {
                             return tested.param == ui::Scheme::Light ? "light" : "dark";
                         });

TEST(PaintedAway, what_lies_outside_the_canvas_is_not_drawn) {
    Person sato(1);
    sato.around.canvas_height = 6000;
    sato.open();
    sato.press(Text::TabHints);
    const int whole = sato.view().layer(ui::LayerName::Page).list->VtxBuffer.Size;
    const std::string described = sato.screen();
    sato.around.canvas_height = 400;
    sato.frame();
    EXPECT_LT(sato.view().layer(ui::LayerName::Page).list->VtxBuffer.Size, whole);
    EXPECT_EQ(sato.screen(), described) << "but it is described";
}

}  // namespace

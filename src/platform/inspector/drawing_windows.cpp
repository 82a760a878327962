// Those that are about the drawing itself.
#include <imgui.h>
#include <imgui_internal.h>

#include <string>
#include <utility>
#include <vector>

#include "platform/inspector/enum_name.h"
#include "platform/inspector/pieces.h"
#include "platform/inspector/windows.h"

namespace platform::inspector {
namespace {

std::string hundredths(float number) {
    const std::string whole = std::to_string(static_cast<int>(number * 100 + 0.5f));
    const std::string digits = std::string(whole.size() < 3 ? 3 - whole.size() : 0, '0') + whole;
    return digits.substr(0, digits.size() - 2) + "." + digits.substr(digits.size() - 2);
}

}  // namespace

void Windows::draw_atlas() {
    if (begin_window("Atlas", Side::Right, 316, 500)) {
        const ImFontAtlas* atlas = ImGui::GetIO().Fonts;
        const ImTextureData* texture = atlas->TexData;
        int glyphs = 0;
        for (int at = 0; at < atlas->Builder->BakedPool.Size; ++at) {
            const ImFontBaked& baked = atlas->Builder->BakedPool[at];
            if (!baked.WantDestroy) glyphs += baked.Glyphs.Size;
        }
        say(std::to_string(texture->Width) + " × " + std::to_string(texture->Height) + ", " +
            std::to_string(atlas->TexList.Size) + " textures, " + std::to_string(glyphs) +
            " glyphs");
        const float width = ImGui::GetContentRegionAvail().x;
        const auto [across, down] =
            std::pair{static_cast<float>(texture->Width), static_cast<float>(texture->Height)};
        ImGui::Image(atlas->TexRef, {width, width * down / across});
    }
    ImGui::End();
}

void Windows::draw_times(const Program& program) {
    if (begin_window("Milliseconds", Side::Left, 624, 260)) {
        const std::deque<FrameTimes>& times = program.recorder().times();
        for (std::size_t part = 0; part < kFrameParts; ++part) {
            std::vector<float> series;
            float sum = 0;
            for (const FrameTimes& frame : times) sum += series.emplace_back(frame[part]);
            const std::string name(enum_name(static_cast<FramePart>(part)));
            say(name + ": last " + hundredths(series.back()) + ", mean " +
                hundredths(sum / static_cast<float>(series.size())) + " ms");
            ImGui::PlotLines(("##" + name).c_str(), series.data(), static_cast<int>(series.size()),
                             0, nullptr, 0, FLT_MAX, {ImGui::GetContentRegionAvail().x, 30});
        }
    }
    ImGui::End();
}

}  // namespace platform::inspector

#include "platform/inspector/windows.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <array>
#include <utility>

#include "platform/inspector/enum_name.h"
#include "platform/inspector/log.h"
#include "platform/inspector/state_lines.h"

namespace platform::inspector {
namespace {

constexpr std::size_t kEventsShown = 200;
constexpr std::array kLayers{std::pair{ui::LayerName::Page, "page"},
                             std::pair{ui::LayerName::Bar, "bar"},
                             std::pair{ui::LayerName::Tabs, "tabs"}};

void say(std::string_view text) { ImGui::TextUnformatted(text.data(), text.data() + text.size()); }

// Where a window stands until it is moved: one column along the left edge, all folded but the
// first.
bool begin(const char* title, float y, float height, bool open) {
    ImGui::SetNextWindowPos({8, y}, ImGuiCond_FirstUseEver);
    ImGui::SetNextWindowSize({440, height}, ImGuiCond_FirstUseEver);
    ImGui::SetNextWindowCollapsed(!open, ImGuiCond_FirstUseEver);
    return ImGui::Begin(title);
}

bool begin_table(const char* id, std::initializer_list<const char*> columns) {
    constexpr ImGuiTableFlags kFlags = ImGuiTableFlags_RowBg | ImGuiTableFlags_ScrollX |
                                       ImGuiTableFlags_ScrollY | ImGuiTableFlags_SizingFixedFit;
    if (!ImGui::BeginTable(id, static_cast<int>(columns.size()), kFlags)) return false;
    ImGui::TableSetupScrollFreeze(0, 1);
    for (const char* column : columns) ImGui::TableSetupColumn(column);
    ImGui::TableHeadersRow();
    return true;
}

void row(std::initializer_list<std::string_view> cells) {
    ImGui::TableNextRow();
    for (const std::string_view cell : cells) {
        ImGui::TableNextColumn();
        say(cell);
    }
}

std::string rounded(float number) { return std::to_string(static_cast<int>(number + 0.5f)); }

std::string hundredths(float number) {
    const std::string whole = std::to_string(static_cast<int>(number * 100 + 0.5f));
    const std::string digits = std::string(whole.size() < 3 ? 3 - whole.size() : 0, '0') + whole;
    return digits.substr(0, digits.size() - 2) + "." + digits.substr(digits.size() - 2);
}

std::string place_of(const ui::Rect& rect) {
    return rounded(rect.x) + ", " + rounded(rect.y) + "  " + rounded(rect.width) + " × " +
           rounded(rect.height);
}

}  // namespace

Wishes Windows::draw(const Program& program) {
    wishes_ = {};
    draw_actions(program);
    draw_state(program);
    draw_nodes(program);
    draw_atlas();
    draw_times(program);
    return std::exchange(wishes_, {});
}

void Windows::draw_actions(const Program& program) {
    if (begin("Actions", 8, 300, true)) {
        const std::vector<Entry>& entries = program.recorder().entries();
        if (ImGui::Button("Print all since the start")) wishes_.print = print(program.recorder());
        ImGui::SameLine();
        say("to the console and the clipboard");
        if (begin_table("actions", {"ms", "what"})) {
            std::vector<const Entry*> events;
            for (auto at = entries.rbegin(); at != entries.rend(); ++at) {
                if (events.size() == kEventsShown) break;
                if (at->is_event()) events.push_back(&*at);
            }
            for (auto at = events.rbegin(); at != events.rend(); ++at) {
                const std::vector<base::Moment>& moments = (*at)->moments;
                row({moments.empty() ? "" : std::to_string(moments[0].time_since_epoch().count()),
                     summary_of(**at)});
            }
            if (entries.size() != seen_) ImGui::SetScrollHereY(1);
            seen_ = entries.size();
            ImGui::EndTable();
        }
    }
    ImGui::End();
}

void Windows::draw_state(const Program& program) {
    if (begin("State", 316, 300, false)) {
        if (begin_table("state", {"name", "value"})) {
            for (const StateLine& line : state_lines(program.state())) {
                row({line.name, line.value});
            }
            for (const codec::StoredRecord& record : records_of(program.state().notebook)) {
                row({record.key, record.text});
            }
            ImGui::EndTable();
        }
    }
    ImGui::End();
}

// A row that is pointed at shows where its element is on the page.
void Windows::draw_nodes(const Program& program) {
    if (begin("Nodes", 344, 300, false)) {
        if (begin_table("nodes", {"role", "id", "name", "place"})) {
            for (const auto& [name, layer] : kLayers) {
                for (const ui::Node& node : program.view().layer(name).nodes) {
                    const std::string indent(static_cast<std::size_t>(node.depth) * 2, ' ');
                    const std::string element = std::string(layer) + ":" + node.id;
                    ImGui::TableNextRow();
                    ImGui::TableNextColumn();
                    ImGui::PushID(element.c_str());
                    ImGui::Selectable((indent + std::string(enum_name(node.role))).c_str(), false,
                                      ImGuiSelectableFlags_SpanAllColumns);
                    if (ImGui::IsItemHovered()) wishes_.highlight = element;
                    ImGui::PopID();
                    for (const std::string& cell : {node.id, node.name, place_of(node.rect)}) {
                        ImGui::TableNextColumn();
                        say(cell);
                    }
                }
            }
            ImGui::EndTable();
        }
    }
    ImGui::End();
}

void Windows::draw_atlas() {
    if (begin("Atlas", 372, 380, false)) {
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
    if (begin("Milliseconds", 400, 260, false)) {
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

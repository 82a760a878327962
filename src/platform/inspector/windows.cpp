#include "platform/inspector/windows.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <array>
#include <utility>

#include "platform/inspector/enum_name.h"
#include "platform/inspector/log.h"
#include "platform/inspector/pieces.h"
#include "platform/inspector/state_lines.h"

namespace platform::inspector {
namespace {

constexpr std::size_t kEventsShown = 200;
constexpr std::array kLayers{std::pair{ui::LayerName::Page, "page"},
                             std::pair{ui::LayerName::Bar, "bar"},
                             std::pair{ui::LayerName::Tabs, "tabs"}};

std::string rounded(float number) { return std::to_string(static_cast<int>(number + 0.5f)); }

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
    if (begin_window("Actions", Side::Left, 8, 300, true)) {
        const std::vector<Entry>& entries = program.recorder().entries();
        if (ImGui::Button("Print all since the start")) wishes_.print = print(program.recorder());
        say("to the console and the clipboard. The last " + std::to_string(kEventsShown) + ":");
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
    if (begin_window("State", Side::Left, 316, 300)) {
        if (begin_table("state", {"name", "value"})) {
            for (const StateLine& line : state_lines(program.state())) {
                row({line.name, line.value});
            }
            if (const std::size_t entries = program.recorder().entries().size();
                entries != records_at_) {
                records_at_ = entries;
                records_ = records_of(program.state().notebook);
            }
            ImGuiListClipper clipper;
            clipper.Begin(static_cast<int>(records_.size()));
            while (clipper.Step()) {
                for (int at = clipper.DisplayStart; at < clipper.DisplayEnd; ++at) {
                    const codec::StoredRecord& record = records_[static_cast<std::size_t>(at)];
                    row({record.key, record.text});
                }
            }
            ImGui::EndTable();
        }
    }
    ImGui::End();
}

// A row that is pointed at shows where its element is on the page.
void Windows::draw_nodes(const Program& program) {
    if (begin_window("Nodes", Side::Right, 8, 300)) {
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

}  // namespace platform::inspector

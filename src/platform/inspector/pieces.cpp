#include "platform/inspector/pieces.h"

#include <imgui.h>

namespace platform::inspector {

void say(std::string_view text) { ImGui::TextUnformatted(text.data(), text.data() + text.size()); }

bool begin_window(const char* title, Side side, float y, float height, bool open) {
    constexpr float kWidth = 440;
    constexpr float kMargin = 8;
    const float right = ImGui::GetIO().DisplaySize.x - kWidth - kMargin;
    ImGui::SetNextWindowPos({side == Side::Left ? kMargin : right, y}, ImGuiCond_FirstUseEver);
    ImGui::SetNextWindowSize({kWidth, height}, ImGuiCond_FirstUseEver);
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

}  // namespace platform::inspector

// What the inspector's windows are made of.
#pragma once

#include <initializer_list>
#include <string_view>

namespace platform::inspector {

void say(std::string_view text);

enum class Side : unsigned char { Left, Right };

// A window, and where it stands until it is moved, along an edge of the page. It needs ImGui::End
// either way; false: it is folded.
bool begin_window(const char* title, Side side, float y, float height, bool open = false);

// The rest of the window, with a row of titles that stays. false: it needs no ImGui::EndTable.
bool begin_table(const char* id, std::initializer_list<const char*> columns);

void row(std::initializer_list<std::string_view> cells);

}  // namespace platform::inspector

// What is on the screen, for those who do not look at pixels: the page's real elements, screen
// readers and tests. Every widget describes itself here in the same call that draws it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/frame/rect.h"

namespace ui {

enum class NodeRole : unsigned char {
    Heading,  // level 1 to 3
    Text,
    Label,  // of the field whose id is `target`
    Button,
    Radio,
    Checkbox,
    TextField,
    TextArea,
    DateField,
    TimeField,
    ColumnHeader,
    RowHeader,
    Cell,
    List,  // from here on: containers, with the nodes of greater depth that follow
    ListItem,
    RadioGroup,
    Navigation,
    Region,
    Table,
    TableRow,
};

constexpr bool is_container(NodeRole role) { return role >= NodeRole::List; }

struct Node {
    std::string id = {};  // stable for as long as the thing is the same thing
    NodeRole role = NodeRole::Text;
    std::string name = {};
    std::string value = {};   // what a field holds
    std::string hint = {};    // what an empty field suggests
    std::string target = {};  // Label: the field's id
    Rect rect{};
    int level = 0;  // Heading
    int depth = 0;  // in how many containers it stands
    bool disabled = false;
    bool checked = false;
    bool current = false;  // the tab that is shown
    int expanded = -1;     // -1: cannot be opened; 0 closed; 1 open
    int position = 0;      // ListItem: from 1, in a list of set_size, where not all are described
    int set_size = 0;
    int corrected = 0;  // a field: greater than before when its text is not what was typed

    friend bool operator==(const Node&, const Node&) = default;
};

// Without the phrase marks (U+200B) of i18n.
std::string spoken(std::string_view text);

}  // namespace ui

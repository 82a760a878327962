// What is on the device's screen, for the test that looks.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>

#include "platform/headless/device.h"

namespace platform::headless {
namespace {

constexpr std::array kLayers{ui::LayerName::Page, ui::LayerName::Bar, ui::LayerName::Tabs};

std::string line_of(const ui::Node& node) {
    std::string line(static_cast<std::size_t>(node.depth + 1) * 2, ' ');
    line.append(role_name(node.role)).append(" “").append(node.name).append("”");
    if (!node.value.empty()) line += " = “" + node.value + "”";
    if (node.disabled) line += " (not yet)";
    if (node.checked) line += " (chosen)";
    if (node.current) line += " (shown)";
    if (node.expanded >= 0) line += node.expanded == 1 ? " (open)" : " (closed)";
    return line + "\n";
}

}  // namespace

std::string_view role_name(ui::NodeRole role) {
    using enum ui::NodeRole;
    switch (role) {
        case Heading: return "heading";
        case Text: return "text";
        case Label: return "label";
        case Button: return "button";
        case Radio: return "radio";
        case Checkbox: return "checkbox";
        case TextField: return "text field";
        case TextArea: return "text area";
        case DateField: return "date field";
        case TimeField: return "time field";
        case ColumnHeader: return "column header";
        case RowHeader: return "row header";
        case Cell: return "cell";
        case List: return "list";
        case ListItem: return "list item";
        case RadioGroup: return "radio group";
        case Navigation: return "navigation";
        case Region: return "region";
        case Table: return "table";
        case TableRow: return "table row";
    }
    return "?";
}

std::string Device::screen() const {
    std::string text;
    for (const ui::LayerName name : kLayers) {
        for (const ui::Node& node : view().layer(name).nodes) text += line_of(node);
    }
    return text;
}

std::vector<const ui::Node*> Device::find(const Matches& matches) const {
    std::vector<const ui::Node*> found;
    for (const ui::LayerName name : kLayers) {
        for (const ui::Node& node : view().layer(name).nodes) {
            if (matches(node)) found.push_back(&node);
        }
    }
    return found;
}

const ui::Node* Device::the_one(const std::vector<const ui::Node*>& found,
                                const std::string& wanted, const Where& where) {
    if (found.size() == 1) return found.front();
    complain(found.empty() ? "There is no " + wanted + "."
                           : "There are " + std::to_string(found.size()) + " of " + wanted + ".",
             where);
    return nullptr;
}

void Device::press_in(std::string_view container, ui::NodeRole role, std::string_view name,
                      Where where) {
    const std::string wanted = std::string(role_name(role)) + " “" + std::string(name) + "” in “" +
                               std::string(container) + "”";
    std::vector<const ui::Node*> found;
    for (const ui::LayerName layer : kLayers) {
        int inside = -1;  // the depth of the container we are in
        for (const ui::Node& node : view().layer(layer).nodes) {
            if (inside >= 0 && node.depth <= inside) inside = -1;
            if (inside < 0 && ui::is_container(node.role) && node.name == container) {
                inside = node.depth;
            } else if (inside >= 0 && node.role == role && node.name == name) {
                found.push_back(&node);
            }
        }
    }
    press_found(the_one(found, wanted, where), wanted, where);
}

const ui::Node& Device::node(ui::NodeRole role, std::string_view name, Where where) {
    static const ui::Node kNothing;
    const ui::Node* found =
        the_one(find([&](const ui::Node& node) { return node.role == role && node.name == name; }),
                std::string(role_name(role)) + " “" + std::string(name) + "”", where);
    return found == nullptr ? kNothing : *found;
}

std::vector<const ui::Node*> Device::nodes(ui::NodeRole role) const {
    return find([&](const ui::Node& node) { return node.role == role; });
}

bool Device::has(ui::NodeRole role, std::string_view name) const {
    return std::ranges::any_of(nodes(role),
                               [&](const ui::Node* node) { return node->name == name; });
}

bool Device::shows(std::string_view words) const {
    return !find([&](const ui::Node& node) {
                return node.name.find(words) != std::string::npos;
            }).empty();
}

std::string Device::title() const {
    const auto titles = find(
        [](const ui::Node& node) { return node.role == ui::NodeRole::Heading && node.level == 1; });
    return titles.size() == 1 ? titles.front()->name : "";
}

std::string Device::announcement() const { return view().announcement(); }

std::string Device::link() const { return state().outgoing ? state().outgoing->link : ""; }

void Device::complain(const std::string& what, const Where& where) {
    // What comes after the first complaint only follows from it.
    const std::string seen = complained_ ? "" : "\nThis is on the screen:\n" + screen();
    complained_ = true;
    if (setting_.complain) return setting_.complain(what + seen, where);
    std::cerr << where.file_name() << ':' << where.line() << ": " << what << seen;
    std::abort();
}

}  // namespace platform::headless

#include "ui/bars.h"

#include <string>
#include <utility>

#include "app/records_actions.h"
#include "app/route_actions.h"
#include "ui/frame/icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

namespace {

struct Tab {
    app::Screen screen;
    const char* id;
    Icon icon;
    Text label;
};

constexpr Tab kTabs[] = {
    {app::Screen::Home, "tab.home", Icon::Home, Text::TabHome},
    {app::Screen::Partners, "tab.partners", Icon::People, Text::TabPartners},
    {app::Screen::LookBack, "tab.look-back", Icon::LookBack, Text::TabLookBack},
    {app::Screen::Hints, "tab.hints", Icon::Hint, Text::TabHints},
    {app::Screen::Settings, "tab.settings", Icon::Settings, Text::TabSettings},
};

}  // namespace

void tab_bar(Frame& frame, app::Screen shown) {
    frame.open(NodeRole::Navigation, "tabs", frame.words(Text::TabNavigation));
    for (std::size_t i = 0; i < std::size(kTabs); ++i) {
        const Tab& tab = kTabs[i];
        const std::string_view label = frame.words(tab.label);
        const Rect rect = frame.cell(i, std::size(kTabs), 0, kTabBarHeight);
        const Touch touch = frame.touch(tab.id);
        const float on = frame.ease(std::string(tab.id) + "/on", tab.screen == shown ? 1.f : 0.f);
        const Color ink = mix(frame.colors.soft_ink, frame.colors.accent_ink, on);
        const float shade = 0.04f * touch.hover + 0.07f * touch.hold;
        const Color ground =
            mix(mix(frame.colors.surface, frame.colors.accent_soft, on), frame.colors.ink, shade);
        frame.painter.fill({rect.middle_x() - 28, rect.y + 7, 56, 30}, ground, 15);
        draw_icon(frame.painter, tab.icon, rect.middle_x(), rect.y + 22, 24, ink);
        const float width = frame.painter.fonts().width(TextStyle::Caption, label);
        frame.painter.text(TextStyle::Caption, rect.middle_x() - width / 2, rect.y + 40, ink,
                           spoken(label));
        frame.describe({.id = tab.id,
                        .role = NodeRole::Button,
                        .name = std::string(label),
                        .rect = rect,
                        .current = tab.screen == shown});
        if (frame.take_press(tab.id)) frame.emit(app::GoTo{{tab.screen, {}}});
    }
    frame.close();
    frame.space(kTabBarHeight);
}

void draw_undo(Frame& bar, const app::State& state) {
    if (!state.deleted) return;
    const Rect row = bar.cell(0, 2, kGrid, kButtonHeight);
    const std::string said =
        spoken(bar.words(state.was_changed ? Text::RecordChanged : Text::RecordDeleted));
    const float top = row.middle_y() - measures(TextStyle::Strong).line_height / 2;
    bar.painter.text(TextStyle::Strong, row.x, top, bar.colors.ink, said);
    bar.describe({.id = "deleted", .name = said, .rect = row});
    Frame right = bar.indented(row.width + kGrid);
    if (button(
            right,
            {.id = "undo", .label = bar.words(Text::RecordUndo), .look = ButtonLook::Secondary})) {
        bar.emit(app::UndoDelete{});
    }
    bar.space(kButtonHeight);
}

}  // namespace ui

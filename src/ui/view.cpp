#include "ui/view.h"

#include <imgui.h>

#include <algorithm>
#include <utility>

#include "app/screens.h"
#include "ui/bars.h"
#include "ui/frame/frame.h"
#include "ui/parts/banners.h"
#include "ui/parts/scene.h"

namespace ui {
namespace {

constexpr float kBarPadding = 12;
constexpr float kPageEnd = 32;  // room below the last thing on the page

// Which tab a screen belongs to: the one at the bottom of the stack.
app::Screen tab_of(const app::State& state) { return state.routes.front().screen; }

}  // namespace

View::View() = default;
View::~View() = default;

bool View::take_arrival() { return std::exchange(arrived_, false); }

// A field that somebody writes in is theirs (web/elements.js), but for what was read just now.
void View::show_what_was_read(unsigned readings, std::vector<Node>& nodes) {
    if (std::exchange(readings_, readings) == readings) return;
    for (Node& node : nodes) node.corrected = std::max(node.corrected, 1);
}

Drafts& View::drafts_of(const std::vector<app::Route>& routes) {
    const bool first = begun_.empty();
    const auto same = std::ranges::mismatch(begun_, routes, {}, &BegunStep::route);
    const bool moved = same.in1 != begun_.end() || same.in2 != routes.end();
    begun_.erase(same.in1, begun_.end());
    for (std::size_t at = begun_.size(); at < routes.size(); ++at) begun_.push_back({routes[at]});
    if (moved) left_out_.of({}, 0);
    if (moved && !first) arrived_ = true;
    return begun_.back().drafts;
}

std::vector<app::Action> View::draw(const app::State& state, const Fonts& fonts,
                                    const Surroundings& around, Input& input) {
    Drafts& drafts = drafts_of(state.routes);
    motion_.begin(around.seconds, around.reduced_motion);
    const i18n::Words words(state.language);
    const Palette& colors = palette(around.scheme);
    std::vector<app::Action> actions;

    const auto begin = [&](LayerName name, float top, float height) -> Layer& {
        Layer& layer = layers_[static_cast<std::size_t>(name)];
        layer.nodes.clear();
        if (!layer.list) layer.list = std::make_unique<ImDrawList>(fonts.lists);
        layer.list->_ResetForNewFrame();
        layer.list->PushTexture(fonts.regular->ContainerAtlas->TexRef);
        layer.list->PushClipRect({0, top}, {around.width, top + height});
        return layer;
    };
    Layer& page_layer = begin(LayerName::Page, around.canvas_top, around.canvas_height);
    Layer& bar_layer = begin(LayerName::Bar, 0, around.canvas_height);
    Layer& tabs_layer = begin(LayerName::Tabs, 0, kTabBarHeight);

    const Rect page_view{0, around.canvas_top, around.width, around.canvas_height};
    const Rect bar_view{0, 0, around.width, around.canvas_height};
    Painter page_painter(*page_layer.list, fonts, page_view);
    Painter bar_painter(*bar_layer.list, fonts, bar_view);
    Painter tabs_painter(*tabs_layer.list, fonts, bar_view);
    page_painter.fill(page_view, colors.background);
    bar_painter.fill(bar_view, colors.surface);
    tabs_painter.fill(bar_view, colors.surface);

    const float column = around.width - 2 * kMargin;
    Frame page({page_painter, colors, words, input, motion_, left_out_, page_layer.nodes, actions},
               {kMargin, 0, column, 0});
    Frame bar({bar_painter, colors, words, input, motion_, left_out_, bar_layer.nodes, actions},
              {kMargin, kBarPadding, column, 0});
    bar.open(NodeRole::Region, "action", words(i18n::Text::ActionRegion));
    Scene scene{state, page, bar, drafts};
    left_out_.said.clear();
    draw_screen(scene);
    if (bar.y() > kBarPadding && state.deleted) bar.space(kGrid);
    draw_undo(bar, state);
    page_layer.height = page.y() + kPageEnd;
    show_what_was_read(state.readings, page_layer.nodes);
    bar.close();
    const bool bar_is_empty = bar_layer.nodes.size() == 1;  // only its own container
    if (bar_is_empty) bar_layer.nodes.clear();
    bar_layer.height = bar_is_empty ? 0 : bar.y() + kBarPadding;

    const bool on_tab = app::is_tab(state.route().screen);
    tabs_layer.height = 0;
    if ((on_tab || around.wide) && !asks_which_records(state)) {
        Frame tabs(
            {tabs_painter, colors, words, input, motion_, left_out_, tabs_layer.nodes, actions},
            {0, 0, around.width, 0});
        tab_bar(tabs, tab_of(state));
        tabs_layer.height = tabs.y();
    }
    announcement_ = ui::announcement(words, state, left_out_);
    title_ = window_title(words, state);
    input.presses.clear();
    input.typed.clear();
    return actions;
}

}  // namespace ui

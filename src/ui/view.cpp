#include "ui/view.h"

#include <imgui.h>

#include <algorithm>
#include <utility>

#include "ui/banners.h"
#include "ui/frame.h"
#include "ui/screens/screen.h"
#include "ui/undo_bar.h"
#include "ui/widgets/tab_bar.h"

namespace ui {
namespace {

constexpr float kBarPadding = 12;
constexpr float kPageEnd = 32;  // room below the last thing on the page

// Not called from here, or all screens would become one function, made ready as a whole by each start.
auto drawing_of(app::Screen screen) -> void (*)(Screen&) {
    switch (screen) {
        case app::Screen::Home: return draw_home;
        case app::Screen::Partners: return draw_partners;
        case app::Screen::LookBack: return draw_look_back;
        case app::Screen::Hints: return draw_hints;
        case app::Screen::Settings: return draw_settings;
        case app::Screen::AddPartner: return draw_add_partner;
        case app::Screen::Partner: return draw_partner;
        case app::Screen::Who: return draw_who;
        case app::Screen::Prepare: return draw_prepare;
        case app::Screen::Prep: return draw_prep;
        case app::Screen::Share: return draw_share;
        case app::Screen::ShowQr: return draw_show_qr;
        case app::Screen::Received: return draw_received;
        case app::Screen::Talk: return draw_talk;
        case app::Screen::Reflect: return draw_reflect;
        case app::Screen::Tell: return draw_tell;
        case app::Screen::Heard: return draw_heard;
        case app::Screen::Calendar: return draw_calendar;
        case app::Screen::CueCards: return draw_cue_cards;
        case app::Screen::Guide: return draw_guide;
        case app::Screen::Notices: return draw_notices;
        case app::Screen::Erase: return draw_erase;
        case app::Screen::PasteCode: return draw_paste_code;
        case app::Screen::Lock: return draw_lock_screen;
        case app::Screen::ShowPairKey: return draw_show_pair_key;
        case app::Screen::PairKeyReceived: return draw_pair_key_received;
        case app::Screen::Recruit: return draw_recruit;
        case app::Screen::RecruitReceived: return draw_recruit_received;
        case app::Screen::Circle: return draw_circle;
        case app::Screen::GroupForm: return draw_group_form;
        case app::Screen::Group: return draw_group;
        case app::Screen::GroupPrepare: return draw_group_prepare;
        case app::Screen::GroupShare: return draw_group_share;
        case app::Screen::GroupReceived: return draw_group_received;
        case app::Screen::GroupTalk: return draw_group_talk;
        case app::Screen::Records: return draw_all_records;
        case app::Screen::Record: return draw_record;
    }
    return draw_home;
}

// Which tab a screen belongs to: the one at the bottom of the stack.
app::Screen tab_of(const app::State& state) { return state.routes.front().screen; }

}  // namespace

bool has_something_to_show(const app::State& state) {
    if (state.store != app::StoreStatus::Opening && !state.awaits_words) return true;
    // A link can be read before, or without, any storage.
    const app::Screen shown = state.route().screen;
    return shown == app::Screen::Received || shown == app::Screen::Heard ||
           shown == app::Screen::GroupReceived || shown == app::Screen::PairKeyReceived ||
           shown == app::Screen::RecruitReceived || shown == app::Screen::Circle;
}

View::View() {
    for (Layer& layer : layers_) {
        layer.list = std::make_unique<ImDrawList>(ImGui::GetDrawListSharedData());
    }
}

View::~View() = default;

bool View::take_arrival() { return std::exchange(arrived_, false); }

Drafts& View::drafts_of(const std::vector<app::Route>& routes) {
    const bool first = begun_.empty();
    const auto same = std::ranges::mismatch(begun_, routes, {}, &Begun::route);
    const bool moved = same.in1 != begun_.end() || same.in2 != routes.end();
    begun_.erase(same.in1, begun_.end());
    for (std::size_t at = begun_.size(); at < routes.size(); ++at) begun_.push_back({routes[at]});
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
        layer.list->_ResetForNewFrame();
        layer.list->PushTexture(ImGui::GetIO().Fonts->TexRef);
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
    Frame page({page_painter, colors, words, input, motion_, page_layer.nodes, actions},
               {kMargin, 0, column, 0});
    Frame bar({bar_painter, colors, words, input, motion_, bar_layer.nodes, actions},
              {kMargin, kBarPadding, column, 0});
    bar.open(NodeRole::Region, "action", words(i18n::Text::ActionRegion));
    Screen screen{state, page, bar, drafts};
    if (has_something_to_show(state)) drawing_of(state.route().screen)(screen);
    if (bar.y() > kBarPadding && state.deleted) bar.space(kGrid);
    draw_undo(bar, state);
    page_layer.height = page.y() + kPageEnd;
    bar.close();
    const bool bar_is_empty = bar_layer.nodes.size() == 1;  // only its own container
    if (bar_is_empty) bar_layer.nodes.clear();
    bar_layer.height = bar_is_empty ? 0 : bar.y() + kBarPadding;

    const bool on_tab = app::is_tab(state.route().screen);
    tabs_layer.height = 0;
    if (on_tab || around.wide) {
        Frame tabs({tabs_painter, colors, words, input, motion_, tabs_layer.nodes, actions},
                   {0, 0, around.width, 0});
        tab_bar(tabs, tab_of(state));
        tabs_layer.height = tabs.y();
    }
    announcement_ = ui::announcement(words, state);
    input.presses.clear();
    input.typed.clear();
    return actions;
}

}  // namespace ui

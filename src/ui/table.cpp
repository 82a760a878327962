// Which function draws a screen, and what the window is called meanwhile: the table
// app/screens.def, as far as it concerns this layer.
#include <array>

#include "app/screens.h"
#include "ui/parts/scene.h"
#include "ui/view.h"

namespace ui {

bool asks_which_records(const app::State& state) {
    // A link is read first, without any records.
    const app::Route& route = state.route();
    return state.recovery &&
           !(app::is_readable_without_records(route.screen) && app::is_here(state, route));
}

namespace {

using i18n::Text;

struct Row {
    void (*draw)(Scene&);
    Text title;
};

constexpr std::array<Row, app::kScreens> kRows{{
#define TAIWA_SCREEN(name, draw, title, ...) {draw, title},
#include "app/screens.def"
#undef TAIWA_SCREEN
}};

enum class Standing : unsigned char { NothingYet, Here, Gone, Asks };

Standing standing_of(const app::State& state) {
    const app::Route& route = state.route();
    if (asks_which_records(state)) return Standing::Asks;
    const bool opened = state.store != app::StoreStatus::Opening && !state.awaits_words;
    if (opened || app::is_readable_without_records(route.screen)) {
        if (app::is_here(state, route)) return Standing::Here;
        if (opened && !app::awaits_link(state)) return Standing::Gone;
    }
    return Standing::NothingYet;
}

}  // namespace

bool has_something_to_show(const app::State& state) {
    return standing_of(state) != Standing::NothingYet;
}

void draw_screen(Scene& scene) {
    const Standing standing = standing_of(scene.state);
    if (standing == Standing::Here) {
        kRows[static_cast<std::size_t>(scene.state.route().screen)].draw(scene);
    } else if (standing == Standing::Gone) {
        draw_gone(scene);
    } else if (standing == Standing::Asks) {
        draw_recovery(scene);
    }
}

std::string window_title(const i18n::Words& words, const app::State& state) {
    const std::string app = spoken(words(Text::AppName));
    const Standing standing = standing_of(state);
    const app::Screen shown = state.route().screen;
    Text title = kRows[static_cast<std::size_t>(shown)].title;
    if (standing == Standing::Gone) title = Text::GoneTitle;
    if (standing == Standing::Asks) {
        title = Text::RecoveryTitle;
    } else if (standing == Standing::NothingYet || shown == app::Screen::Home) {
        return app;
    }
    return spoken(words.fill(Text::TitleOf, {{"screen", words(title)}, {"app", app}}));
}

}  // namespace ui

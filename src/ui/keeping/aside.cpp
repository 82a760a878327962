// 別に取ってある記録: what others have taken the place of, and what cannot be read; to be looked
// at, put back, taken out as a file, or deleted.
#include <algorithm>

#include "app/recovery_actions.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/tally_words.h"

namespace ui {
namespace {

using i18n::Text;

constexpr std::size_t kShown = 12;  // records of a group

Text label_of(app::AsideKind kind) {
    switch (kind) {
        case app::AsideKind::Partner: return Text::KeepingPartner;
        case app::AsideKind::Prep: return Text::KeepingPrep;
        case app::AsideKind::Talk: return Text::KeepingTalk;
        case app::AsideKind::Reflection: return Text::KeepingReflection;
        case app::AsideKind::Group: return Text::KeepingGroup;
        case app::AsideKind::Settings: return Text::TabSettings;
        case app::AsideKind::Unreadable: break;
    }
    return Text::KeepingUnreadable;
}

std::string line_words(const Scene& scene, const app::AsideLine& line) {
    const i18n::Words& words = scene.page.words;
    std::string said(words(label_of(line.kind)));
    if (!line.with.empty()) said.append(words.comma()).append(line.with);
    if (line.when) {
        const base::Day day = base::local_day(*line.when, scene.state.zone);
        said.append(words.comma()).append(words.day(day, scene.state.today));
    }
    return said;
}

// How much there is in it, or what it is where that is nothing one would count.
std::string title_of(const i18n::Words& words, const app::AsideGroup& group) {
    if (group.tally.newest) return tally_words(words, group.tally);
    return std::string(words(label_of(group.lines.front().kind)));
}

void draw_group(Scene& scene, const app::AsideGroup& group) {
    Frame& page = scene.page;
    Card card(page);
    heading(page, group.name, 2, title_of(page.words, group));
    const std::size_t shown = std::min(group.lines.size(), kShown);
    for (std::size_t i = 0; i < shown; ++i) {
        page.space(4);
        paragraph(page, group.name + ".line" + std::to_string(i), TextStyle::Small,
                  page.colors.soft_ink, line_words(scene, group.lines[i]));
    }
    if (shown < group.lines.size()) {
        const std::string more = std::to_string(group.lines.size() - shown);
        page.space(4);
        paragraph(page, group.name + ".more", TextStyle::Small, page.colors.soft_ink,
                  page.words.fill(Text::KeepingMore, {{"count", more}}));
    }
    page.space(12);
    const Button remove{.id = group.name + ".delete",
                        .label = page.words(Text::AsideDelete),
                        .look = ButtonLook::Secondary};
    const Button back{.id = group.name + ".back",
                      .label = page.words(Text::AsidePutBack),
                      .look = ButtonLook::Secondary};
    const bool readable = std::ranges::any_of(group.lines, [](const app::AsideLine& line) {
        return line.kind != app::AsideKind::Unreadable;
    });
    Pressed pressed = Pressed::Neither;
    if (readable)
        pressed = button_pair(page, remove, back);
    else if (button(page, remove))
        pressed = Pressed::First;
    if (pressed == Pressed::First) page.emit(app::DeleteAside{group.name});
    if (pressed == Pressed::Second) page.emit(app::PutAsideBack{group.name});
    card.finish();
    page.space(12);
}

}  // namespace

void draw_aside(Scene& scene) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    step_title(scene, page.words(Text::AsideTitle));
    const std::size_t unreadable = state.unreadable.size();
    const bool any = !state.aside.empty() || unreadable > 0;
    paragraph(page, "body", TextStyle::Body, page.colors.ink,
              page.words(any ? Text::AsideBody : Text::AsideNone));
    page.space(16);
    for (const app::AsideGroup& group : state.aside_list) draw_group(scene, group);
    if (!any) return;
    if (button(scene.bar, {.id = "write-out",
                           .label = scene.bar.words(Text::AsideWriteOut),
                           .look = ButtonLook::Secondary})) {
        scene.bar.emit(app::WriteOutAside{"taiwa-aside.txt"});
    }
}

}  // namespace ui

// 設定: language, name, what is kept here, and what the app is made of.
#include "app/guard_actions.h"
#include "app/language_actions.h"
#include "app/route_actions.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

void draw_language(Scene& scene) {
    Frame& page = scene.page;
    heading(page, "language", 2, page.words(Text::SettingsLanguage));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    page.open(NodeRole::RadioGroup, "language.group", page.words(Text::SettingsLanguage));
    // What was pressed stands pressed while its words are on their way.
    const base::Language chosen = scene.state.choosing.value_or(scene.state.language);
    std::size_t place = 0;
    for (const auto& [language, code] : base::kLanguageNames.rows) {
        if (radio(page, {.id = "language." + std::string(code),
                         .label = base::kLanguageAutonyms[place++],
                         .chosen = chosen == language})) {
            page.emit(app::ChooseLanguage{language});
        }
    }
    page.close();
    card.finish();
}

void draw_watched(Scene& scene) {
    Frame& page = scene.page;
    heading(page, "guard", 2, page.words(Text::GuardSettings));
    page.space(4);
    paragraph(page, "guard.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::GuardSettingsBody));
    page.space(12);
    if (auto typed = field(page, {.id = "watched",
                                  .label = page.words(Text::GuardWatched),
                                  .value = scene.state.notebook.settings.watched,
                                  .hint = page.words(Text::GuardWatchedHint),
                                  .kind = FieldKind::Lines,
                                  .longest = domain::kLongestWatched})) {
        page.emit(app::EditWatched{*typed});
    }
}

void draw_records(Scene& scene) {
    Frame& page = scene.page;
    const domain::Notebook& notebook = scene.state.notebook;
    heading(page, "storage", 2, page.words(Text::SettingsStorage));
    page.space(8);
    Card card(page);
    const std::string partners = std::to_string(notebook.partners.size());
    const std::string preps = std::to_string(notebook.preps.size());
    const std::string talks = std::to_string(notebook.sessions.size());
    paragraph(page, "storage.body", TextStyle::Body, page.colors.ink,
              page.words.fill(Text::SettingsStorageBody,
                              {{"partners", partners}, {"preps", preps}, {"talks", talks}}));
    page.space(8);
    paragraph(page, "storage.where", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::SettingsStorageWhere));
    card.finish();
    page.space(12);
    if (button(page, {.id = "backup",
                      .label = page.words(Text::BackupTitle),
                      .look = ButtonLook::Secondary})) {
        page.emit(app::GoTo{{app::Screen::Backup, {}}});
    }
    page.space(8);
    if (!scene.state.aside.empty() || !scene.state.unreadable.empty()) {
        if (button(page, {.id = "aside",
                          .label = page.words(Text::AsideTitle),
                          .look = ButtonLook::Quiet})) {
            page.emit(app::GoTo{{app::Screen::Aside, {}}});
        }
    }
    if (button(page,
               {.id = "erase", .label = page.words(Text::EraseTitle), .look = ButtonLook::Quiet})) {
        page.emit(app::GoTo{{app::Screen::Erase, {}}});
    }
}

}  // namespace

void draw_settings(Scene& scene) {
    Frame& page = scene.page;
    tab_title(scene, page.words(Text::TabSettings));
    draw_language(scene);
    page.space(24);
    if (auto typed = field(page, {.id = "my-name",
                                  .label = page.words(Text::SettingsMyName),
                                  .value = scene.state.notebook.settings.my_name,
                                  .hint = page.words(Text::SettingsMyNameHint),
                                  .longest = domain::kLongestName})) {
        page.emit(app::EditMyName{*typed});
    }
    page.space(28);
    draw_watched(scene);
    page.space(28);
    draw_records(scene);
    page.space(28);
    heading(page, "about", 2, page.words(Text::SettingsAbout));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    page.space(12);
    page.narrow(kPadding);
    paragraph(page, "about.body", TextStyle::Body, page.colors.ink,
              page.words(Text::SettingsAboutBody));
    page.narrow(-kPadding);
    page.space(12);
    hairline(page);
    if (row_button(page, {.id = "licences", .title = page.words(Text::SettingsLicences)})) {
        page.emit(app::ReadLicences{});
    }
    card.finish();
}

}  // namespace ui

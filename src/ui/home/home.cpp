// ホーム: what is next. The way to prepare, talks that are open, and the steps that were promised.
#include "app/records_actions.h"
#include "app/route_actions.h"
#include "domain/tally.h"
#include "ui/parts/backup_offer.h"
#include "ui/parts/rhythm_card.h"
#include "ui/parts/scene.h"
#include "ui/parts/step_row.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

constexpr std::size_t kMostSteps = 10;

void draw_welcome(Frame& page) {
    Card card(page);
    // Two people facing each other: the mark of this app, drawn large and quiet.
    const Rect picture = page.take(96);
    const float middle = picture.middle_x();
    page.painter.fill({middle - 74, picture.y + 8, 84, 56}, page.colors.accent_soft, 26);
    page.painter.circle(middle - 56, picture.y + 66, 7, page.colors.accent_soft);
    page.painter.fill({middle - 6, picture.y + 26, 84, 56}, page.colors.warm_soft, 26);
    page.painter.circle(middle + 60, picture.y + 82, 7, page.colors.warm_soft);
    for (int dot = 0; dot < 3; ++dot) {
        const auto step = static_cast<float>(dot) * 14;
        page.painter.circle(middle - 46 + step, picture.y + 36, 3, page.colors.accent);
        page.painter.circle(middle + 22 + step, picture.y + 54, 3, page.colors.warm);
    }
    page.space(8);
    heading(page, "welcome", 2, page.words(Text::HomeWelcome));
    page.space(6);
    paragraph(page, "welcome.body", TextStyle::Body, page.colors.ink,
              page.words(Text::HomeWelcomeBody));
    card.finish();
    page.space(12);
}

void draw_running(Scene& scene) {
    Frame& page = scene.page;
    bool titled = false;
    for (const domain::Session* session :
         scene.state.open_ends.running_sessions(scene.state.notebook)) {
        if (!titled) {
            page.space(16);
            heading(page, "running", 2, page.words(Text::HomeRunning));
            page.space(8);
            titled = true;
        }
        const std::string title = page.words.fill(
            Text::TalkTitle, {{"name", name_of(scene.state.notebook, session->partner)}});
        Card card(page, CardLook::Plain, CardRoom::ForRows);
        if (row_button(page, {.id = "running." + session->id.text,
                              .title = title,
                              .detail = page.words(Text::Continue),
                              .icon = Icon::Clock})) {
            page.emit(app::GoTo{{app::Screen::Talk, session->id.text}});
        }
        card.finish();
        page.space(8);
    }
}

// An open prep as one row: whose it is, what it is about, where it stands.
void draw_prep_row(Scene& scene, const domain::Prep& prep) {
    Frame& page = scene.page;
    const bool mine = prep.author == domain::Author::Me;
    const std::string& name = name_of(scene.state.notebook, prep.partner);
    const std::string title = mine ? page.words.fill(Text::PrepWith, {{"name", name}})
                                   : page.words.fill(Text::TalkTheirs, {{"name", name}});
    const Text standing = !mine                                    ? Text::HomeReceived
                          : prep.phase == domain::PrepPhase::Ready ? Text::HomeReady
                                                                   : Text::HomeDraft;
    std::string detail{page.words(standing)};
    detail += "\n" + list_of_topics(page.words, prep.items);
    if (prep.day) detail += "\n" + page.words.day(*prep.day, scene.state.today);
    if (row_button(page, {.id = "prep." + prep.id.text,
                          .title = title,
                          .detail = detail,
                          .icon = mine ? Icon::Card : Icon::Hint})) {
        const app::Screen target =
            prep.phase == domain::PrepPhase::Draft ? app::Screen::Prepare : app::Screen::Prep;
        if (mine) {
            page.emit(app::GoTo{{target, prep.id.text}});
        } else {
            page.emit(app::GoTo{{app::Screen::Partner, prep.partner.text}});
        }
    }
}

void draw_preps(Scene& scene) {
    Frame& page = scene.page;
    const domain::Notebook& notebook = scene.state.notebook;
    const domain::OpenEnds& ends = scene.state.open_ends;
    std::vector<const domain::Prep*> open;
    for (const domain::Partner* partner : domain::partners_in_order(notebook)) {
        if (ends.running_session(notebook, partner->id) != nullptr) continue;
        for (const auto author : {domain::Author::Me, domain::Author::Partner}) {
            const domain::Prep* prep = ends.open_prep(notebook, partner->id, author);
            if (prep != nullptr && !prep->items.empty()) open.push_back(prep);
        }
    }
    if (open.empty()) return;
    page.space(16);
    heading(page, "preps", 2, page.words(Text::HomePreps));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (i > 0) hairline(page);
        draw_prep_row(scene, *open[i]);
    }
    card.finish();
    page.space(8);
}

// With whom it may be a good time to talk again.
void draw_rhythm(Scene& scene) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    const auto come = domain::time_has_come(state.notebook, state.history, state.open_ends,
                                            state.today, state.zone);
    if (come.empty()) return;
    page.space(16);
    heading(page, "rhythm", 2, page.words(Text::HomeRhythm));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    for (std::size_t i = 0; i < come.size(); ++i) {
        if (i > 0) hairline(page);
        const auto rhythm =
            domain::rhythm_with(state.notebook, state.history, *come[i], state.today, state.zone);
        if (row_button(page, {.id = "rhythm." + come[i]->id.text,
                              .title = come[i]->name,
                              .detail = days_since(page.words, rhythm),
                              .icon = Icon::Clock})) {
            page.emit(app::GoTo{{app::Screen::Partner, come[i]->id.text}});
        }
    }
    card.finish();
    page.space(8);
}

void draw_steps(Scene& scene) {
    Frame& page = scene.page;
    const domain::Notebook& notebook = scene.state.notebook;
    const domain::OpenEnds& ends = scene.state.open_ends;
    const auto steps = ends.open_steps(notebook, kMostSteps);
    if (steps.empty()) return;
    page.space(16);
    heading(page, "steps", 2, page.words(Text::HomeSteps));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i > 0) hairline(page);
        step_row(scene, steps[i]);
    }
    card.finish();
    page.space(8);
    if (ends.steps() > steps.size()) {
        const std::string more = std::to_string(ends.steps() - steps.size());
        paragraph(page, "steps.more", TextStyle::Small, page.colors.soft_ink,
                  page.words.fill(Text::HomeStepsMore, {{"count", more}}));
        page.space(8);
    }
}

void draw_way_to_records(Scene& scene) {
    Frame& page = scene.page;
    if (scene.state.history.records() == 0) return;
    page.space(16);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    const std::string count = std::to_string(scene.state.history.records());
    if (row_button(page, {.id = "records",
                          .title = page.words(Text::RecordsTitle),
                          .detail = page.words.fill(Text::RecordsCount, {{"count", count}}),
                          .icon = Icon::LookBack})) {
        page.emit(app::ShowRecords{});
    }
    card.finish();
}

// Where the browser may take the records away, and there are some that are nowhere else.
bool may_lose_some(const app::State& state) {
    return !state.is_persisted && !state.is_installed &&
           domain::backup_is_due(state.notebook, state.now);
}

}  // namespace

void draw_home(Scene& scene) {
    Frame& page = scene.page;
    tab_title(scene, page.words(Text::TabHome));
    const domain::Notebook& notebook = scene.state.notebook;
    if (notebook.partners.empty()) draw_welcome(page);
    if (button(page, {.id = "prepare", .label = page.words(Text::Prepare)})) {
        if (notebook.partners.empty()) {
            page.emit(app::GoTo{{app::Screen::AddPartner, "prepare"}});
        } else {
            page.emit(app::GoTo{{app::Screen::Who, {}}});
        }
    }
    if (scene.state.is_installed && domain::tally_of(notebook).newest == std::nullopt) {
        offer_to_move_in(page);
    }
    draw_running(scene);
    draw_preps(scene);
    draw_rhythm(scene);
    draw_steps(scene);
    draw_way_to_records(scene);
    if (may_lose_some(scene.state)) offer_backup(page, Text::BackupDue);
    page.space(24);
    const float lock_top = page.y();
    draw_icon(page.painter, Icon::Lock, page.left() + 10, lock_top + 11, 18, page.colors.soft_ink);
    Frame words_frame = page.indented(28);
    paragraph(words_frame, "private", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::HomePrivate));
    page.space(words_frame.y() - lock_top);
}

}  // namespace ui

#include "ui/parts/rhythm_card.h"

#include "app/pair_actions.h"
#include "ui/frame/text_range.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

constexpr TextRange kEvery{Text::RhythmEvery1, Text::RhythmEvery5};
static_assert(kEvery.size() == domain::kRhythms.size());

std::string label_of_rhythm(const i18n::Words& words, std::optional<int> every_days) {
    if (!every_days) return std::string(words(Text::RhythmWhenNeeded));
    for (std::size_t i = 0; i < domain::kRhythms.size(); ++i) {
        if (domain::kRhythms[i] == *every_days) return std::string(words(kEvery.at(i)));
    }
    return words.fill(Text::RhythmEveryDays, {{"days", std::to_string(*every_days)}});
}

void draw_options(Scene& scene, const domain::Partner& partner) {
    Frame& page = scene.page;
    std::vector<std::optional<int>> options{std::nullopt};
    options.insert(options.end(), domain::kRhythms.begin(), domain::kRhythms.end());
    page.open(NodeRole::RadioGroup, "rhythm.group", page.words(Text::RhythmTitle));
    for (const std::optional<int>& option : options) {
        if (radio(page, {.id = "rhythm." + std::to_string(option.value_or(0)),
                         .label = label_of_rhythm(page.words, option),
                         .chosen = partner.every_days == option})) {
            page.emit(app::ChooseRhythm{partner.id, option});
        }
    }
    page.close();
}

}  // namespace

std::string days_since(const i18n::Words& words, const domain::Rhythm& rhythm) {
    if (!rhythm.days_since) return {};
    const int days = *rhythm.days_since;
    if (days <= 0) return std::string(words(Text::RhythmToday));
    if (days == 1) return std::string(words(Text::RhythmYesterday));
    return words.fill(Text::RhythmSince, {{"days", std::to_string(days)}});
}

std::string rhythm_words(const i18n::Words& words, const domain::Rhythm& rhythm, base::Day today) {
    if (!rhythm.about_time) return days_since(words, rhythm);
    const std::string said = days_since(words, rhythm) + "\n";
    if (*rhythm.about_time <= today) return said + std::string(words(Text::RhythmCome));
    return said + words.fill(Text::RhythmAbout, {{"day", words.day(*rhythm.about_time, today)}});
}

void rhythm_card(Scene& scene, const domain::Partner& partner) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    heading(page, "rhythm", 2, page.words(Text::RhythmTitle));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    const bool open = scene.drafts.opened.contains("rhythm");
    if (fold(page, {.id = "rhythm.choose",
                    .title = label_of_rhythm(page.words, partner.every_days),
                    .question = page.words(Text::RhythmTitle),
                    .open = open})) {
        scene.drafts.toggle("rhythm");
    }
    if (open) draw_options(scene, partner);
    const std::string said = rhythm_words(
        page.words,
        domain::rhythm_with(state.notebook, state.history, partner, state.today, state.zone),
        state.today);
    if (!said.empty()) {
        page.narrow(kPadding);
        page.space(4);
        paragraph(page, "rhythm.said", TextStyle::Small, page.colors.soft_ink, said);
        page.space(12);
        page.narrow(-kPadding);
    }
    card.finish();
    page.space(20);
}

}  // namespace ui

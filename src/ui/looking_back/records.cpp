// すべての記録: every finished talk, found by words and narrowed by partner, topic, response,
// month.
#include <algorithm>
#include <functional>

#include "app/records_actions.h"
#include "ui/looking_back/search_words.h"
#include "ui/parts/scene.h"
#include "ui/parts/talk_row.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/long_list.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

// One thing to narrow by: which part of the filter, what there is to choose, and its names.
template <class Kind>
struct Narrowing {
    std::string id;
    Text label;
    std::optional<Kind> domain::RecordFilter::* chosen;
    std::vector<Kind> kinds;
    std::function<std::string(const Kind&)> name_of;
};

template <class Kind>
void draw_narrowing(Scene& scene, const Narrowing<Kind>& by) {
    Frame& page = scene.page;
    const domain::RecordFilter& filter = scene.state.records.filter;
    const std::optional<Kind>& chosen = filter.*by.chosen;
    const std::string label = spoken(page.words(by.label));
    const std::string any = spoken(page.words(Text::RecordsAny));
    const bool open = scene.drafts.opened.contains(by.id);
    hairline(page);
    if (fold(page, {.id = by.id,
                    .title = page.words.fill(
                        Text::RecordsNarrowBy,
                        {{"kind", label}, {"chosen", chosen ? by.name_of(*chosen) : any}}),
                    .open = open})) {
        scene.drafts.toggle(by.id);
    }
    if (!open) return;
    const auto choose = [&](std::optional<Kind> kind) {
        domain::RecordFilter next = filter;
        next.*by.chosen = std::move(kind);
        page.emit(app::FilterRecords{std::move(next)});
    };
    page.open(NodeRole::RadioGroup, by.id + ".group", label);
    if (radio(page, {.id = by.id + ".any", .label = any, .chosen = !chosen})) choose({});
    for (std::size_t i = 0; i < by.kinds.size(); ++i) {
        if (radio(page, {.id = by.id + "." + std::to_string(i),
                         .label = by.name_of(by.kinds[i]),
                         .chosen = chosen == by.kinds[i]})) {
            choose(by.kinds[i]);
        }
    }
    page.close();
}

std::string month_name(const i18n::Words& words, domain::Month month) {
    return words.month(base::Day{month / std::chrono::day{1}});
}

// "田中、キャリア", or that nothing is left out.
std::string what_narrows(const Scene& scene) {
    const i18n::Words& words = scene.page.words;
    const domain::RecordFilter& filter = scene.state.records.filter;
    std::string list;
    const auto add = [&](std::string_view name) {
        if (!list.empty()) list += words.comma();
        list += name;
    };
    if (filter.partner) add(name_of(scene.state.notebook, *filter.partner));
    if (filter.topic) add(words(label_of(*filter.topic)));
    if (filter.response) add(words(label_of(*filter.response)));
    if (filter.month) add(month_name(words, *filter.month));
    return list.empty() ? std::string(words(Text::RecordsNarrowNone)) : list;
}

void draw_narrowings(Scene& scene) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    const i18n::Words& words = page.words;
    std::vector<domain::PartnerId> partners;
    for (const domain::Partner* partner : domain::partners_in_order(state.notebook)) {
        partners.push_back(partner->id);
    }
    const auto label = [&](auto kind) { return spoken(words(label_of(kind))); };
    using Filter = domain::RecordFilter;
    draw_narrowing<domain::PartnerId>(
        scene, {"by.partner", Text::RecordsPartner, &Filter::partner, std::move(partners),
                [&](const domain::PartnerId& id) { return name_of(state.notebook, id); }});
    draw_narrowing<domain::Topic>(scene, {"by.topic",
                                          Text::RecordsTopic,
                                          &Filter::topic,
                                          {domain::kTopics.begin(), domain::kTopics.end()},
                                          label});
    draw_narrowing<domain::Response>(scene, {"by.response",
                                             Text::RecordsResponse,
                                             &Filter::response,
                                             {domain::kResponses.begin(), domain::kResponses.end()},
                                             label});
    draw_narrowing<domain::Month>(
        scene, {"by.month", Text::RecordsMonth, &Filter::month, state.history.months(),
                [&](domain::Month month) { return month_name(words, month); }});
}

void draw_search(Scene& scene) {
    Frame& page = scene.page;
    const domain::RecordFilter& filter = scene.state.records.filter;
    if (auto typed = field(page, {.id = "search",
                                  .label = page.words(Text::RecordsSearch),
                                  .value = filter.typed,
                                  .hint = page.words(Text::RecordsSearchHint),
                                  .longest = 40})) {
        domain::RecordFilter next = filter;
        next.words = search_words(page.words, *typed);
        next.typed = std::move(*typed);
        page.emit(app::FilterRecords{std::move(next)});
    }
    page.space(12);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    const bool open = scene.drafts.opened.contains("narrow");
    if (fold(page,
             {.id = "narrow",
              .title = page.words.fill(Text::RecordsNarrow, {{"chosen", what_narrows(scene)}}),
              .open = open})) {
        scene.drafts.toggle("narrow");
    }
    if (open) draw_narrowings(scene);
    card.finish();
    if (filter.narrows()) {
        page.space(8);
        if (button(page, {.id = "clear",
                          .label = page.words(Text::RecordsClear),
                          .look = ButtonLook::Quiet})) {
            page.emit(app::FilterRecords{});
        }
    }
    page.space(16);
}

void draw_found(Scene& scene) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    const std::vector<domain::RecordId>& found = state.records.found;
    heading(page, "count", 2,
            page.words.fill(Text::RecordsCount, {{"count", std::to_string(found.size())}}));
    page.space(8);
    if (found.empty()) {
        paragraph(page, "none", TextStyle::Body, page.colors.soft_ink,
                  page.words(Text::RecordsNone));
        return;
    }
    LongList list{.id = "found",
                  .name = page.words(Text::RecordsTitle),
                  .count = found.size(),
                  .row_height = kTalkRowHeight + 1};
    if (const auto focused = record_of_row(page.focused())) {
        const auto row = std::ranges::find(found, *focused);
        if (row != found.end()) list.kept = static_cast<std::size_t>(row - found.begin());
    }
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    long_list(page, list, [&](std::size_t at) {
        if (at > 0) hairline(page);
        if (const auto* talk = std::get_if<domain::SessionId>(&found[at])) {
            talk_row(page, state, state.notebook.sessions.at(*talk), TalkRowName::DayAndPartner);
        } else if (const auto* met = std::get_if<domain::GroupId>(&found[at])) {
            meeting_row(page, state, state.notebook.groups.at(*met));
        }
    });
    card.finish();
}

}  // namespace

void draw_all_records(Scene& scene) {
    Frame& page = scene.page;
    step_title(scene, page.words(Text::RecordsTitle));
    if (scene.state.history.records() == 0) {
        Card card(page);
        heading(page, "empty", 2, page.words(Text::RecordsEmpty));
        page.space(6);
        paragraph(page, "empty.body", TextStyle::Body, page.colors.ink,
                  page.words(Text::RecordsEmptyBody));
        card.finish();
        return;
    }
    draw_search(scene);
    draw_found(scene);
}

}  // namespace ui

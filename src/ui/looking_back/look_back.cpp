// ふりかえり: a month, or all of it, as counts and charts, and the talks themselves below.
#include "domain/look_back.h"

#include <numeric>

#include "app/file_actions.h"
#include "app/records_actions.h"
#include "app/route_actions.h"
#include "ui/looking_back/charts.h"
#include "ui/looking_back/month_card.h"
#include "ui/parts/backup_offer.h"
#include "ui/parts/scene.h"
#include "ui/parts/talk_row.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/content.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

constexpr std::size_t kFewestForCharts = 5;  // mission: no chart under 5 talks of one's own
constexpr std::size_t kMostDots = 24;        // more than these do not fit a phone
constexpr std::size_t kLatestTalks = 5;

std::string period_name(const i18n::Words& words, std::optional<domain::Month> month) {
    if (!month) return spoken(words(Text::LookBackAll));
    return words.month(base::Day{*month / std::chrono::day{1}});
}

// "‹ 2026年11月 ›": all time stands before the latest month.
void draw_period(Frame& page, std::size_t& at, const std::vector<domain::Month>& months,
                 std::size_t talks) {
    const Rect row = page.take(56);
    const std::string name =
        period_name(page.words, at == 0 ? std::nullopt : std::optional(months[at - 1]));
    const std::string count =
        page.words.fill(Text::LookBackCount, {{"count", std::to_string(talks)}});
    const float name_width = page.painter.fonts().width(TextStyle::Heading, name);
    const float count_width = page.painter.fonts().width(TextStyle::Caption, count);
    page.painter.text(TextStyle::Heading, row.middle_x() - name_width / 2, row.y + 4,
                      page.colors.ink, name);
    page.painter.text(TextStyle::Caption, row.middle_x() - count_width / 2, row.y + 34,
                      page.colors.soft_ink, spoken(count));
    page.describe({.id = "period",
                   .role = NodeRole::Heading,
                   .name = name + " " + count,
                   .rect = {row.x + 60, row.y, row.width - 120, row.height},
                   .level = 2});
    if (at < months.size() &&
        icon_button(page, "earlier", Icon::Back, page.words(Text::LookBackEarlier),
                    {row.x, row.y + 4, kTarget, kTarget})) {
        ++at;
    }
    if (at > 0 && icon_button(page, "later", Icon::Forward, page.words(Text::LookBackLater),
                              {row.right() - kTarget, row.y + 4, kTarget, kTarget})) {
        --at;
    }
    page.space(8);
}

std::string one_decimal(double value) {
    const auto tenths = static_cast<long>(value * 10 + 0.5);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

void section(Frame& page, const std::string& id, Text title) {
    page.space(16);
    heading(page, id, 2, page.words(title));
    page.space(8);
}

void draw_topics(Frame& page, const domain::LookBack& sum) {
    section(page, "topics", Text::LookBackTopicsChart);
    Card card(page);
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < domain::kTopics.size(); ++i) {
        bars.push_back({spoken(page.words(label_of(domain::kTopics[i]))), sum.topics[i]});
    }
    if (sum.unknown_topics > 0) {
        bars.push_back({spoken(page.words(Text::TopicUnknown)), sum.unknown_topics});
    }
    bar_chart(page, "topics.chart", page.words(Text::LookBackTopicsChart), bars);
    const domain::Spread spread = sum.topic_spread();
    if (spread.effective_number > 0) {
        page.space(4);
        paragraph(page, "topics.spread", TextStyle::Small, page.colors.soft_ink,
                  page.words.fill(Text::LookBackSpread,
                                  {{"number", one_decimal(spread.effective_number)}}));
    }
    card.finish();
}

void draw_responses(Frame& page, const domain::LookBack& sum) {
    section(page, "responses", Text::LookBackResponsesChart);
    Card card(page);
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < domain::kResponses.size(); ++i) {
        bars.push_back({spoken(page.words(label_of(domain::kResponses[i]))), sum.responses[i]});
    }
    bar_chart(page, "responses.chart", page.words(Text::LookBackResponsesChart), bars);
    card.finish();
}

void draw_received(Frame& page, const domain::LookBack& sum) {
    section(page, "received", Text::LookBackReceivedChart);
    if (sum.marked() == 0) {
        paragraph(page, "received.none", TextStyle::Small, page.colors.soft_ink,
                  page.words(Text::LookBackReceivedNone));
        return;
    }
    Card card(page);
    paragraph(page, "received.lead", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::LookBackReceivedLead));
    page.space(8);
    received_matrix(page, "received.chart", page.words(Text::LookBackReceivedChart), sum.received);
    page.space(8);
    paragraph(page, "received.same", TextStyle::Body, page.colors.ink,
              page.words.fill(Text::LookBackReceivedSame,
                              {{"count", std::to_string(sum.marked())},
                               {"same", std::to_string(sum.received_as_wanted())}}));
    card.finish();
}

// Where this person sees each pair now.
void draw_stages(Scene& scene) {
    Frame& page = scene.page;
    std::vector<const domain::Partner*> placed;
    for (const domain::Partner* partner : domain::partners_in_order(scene.state.notebook)) {
        if (partner->stage) placed.push_back(partner);
    }
    if (placed.empty()) return;
    section(page, "stages", Text::LookBackStages);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (i > 0) hairline(page);
        if (row_button(page, {.id = "stages." + placed[i]->id.text,
                              .title = placed[i]->name,
                              .detail = page.words(stage_title(*placed[i]->stage))})) {
            page.emit(app::GoTo{{app::Screen::Partner, placed[i]->id.text}});
        }
    }
    card.finish();
}

void draw_feelings(Frame& page, const domain::LookBack& sum, base::Day today) {
    if (sum.feelings.size() < 2) return;
    section(page, "feelings", Text::LookBackFeelingsChart);
    Card card(page);
    const std::size_t shown = std::min(sum.feelings.size(), kMostDots);
    const std::vector<domain::Felt> latest(sum.feelings.end() - static_cast<long>(shown),
                                           sum.feelings.end());
    feeling_chart(page, "feelings.chart", page.words(Text::LookBackFeelingsChart), latest, today);
    card.finish();
}

void draw_facts(Frame& page, const domain::LookBack& sum) {
    section(page, "facts", Text::LookBackFacts);
    Card card(page);
    if (!sum.days_between.empty()) {
        const double days = std::accumulate(sum.days_between.begin(), sum.days_between.end(), 0.0) /
                            static_cast<double>(sum.days_between.size());
        paragraph(page, "between", TextStyle::Body, page.colors.ink,
                  page.words.fill(Text::LookBackBetween, {{"days", one_decimal(days)}}));
    }
    if (sum.steps_made > 0) {
        paragraph(page, "steps", TextStyle::Body, page.colors.ink,
                  page.words.fill(Text::LookBackSteps, {{"made", std::to_string(sum.steps_made)},
                                                        {"done", std::to_string(sum.steps_done)}}));
    }
    if (sum.meetings > 0) {
        paragraph(
            page, "meetings", TextStyle::Body, page.colors.ink,
            page.words.fill(Text::LookBackMeetings, {{"count", std::to_string(sum.meetings)}}));
    }
    card.finish();
}

void draw_never(Frame& page, const domain::LookBack& sum) {
    section(page, "never", Text::LookBackNever);
    std::string topics;
    for (const domain::Topic topic : sum.never_chosen) {
        if (!topics.empty()) topics += page.words.comma();
        topics += page.words(label_of(topic));
    }
    paragraph(page, "never.topics", TextStyle::Body, page.colors.ink,
              topics.empty() ? std::string(page.words(Text::LookBackNeverNone)) : topics);
}

void draw_published(Frame& page) {
    section(page, "published", Text::LookBackPublished);
    paragraph(page, "published.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::LookBackPublishedBody));
}

// The period as a picture or a text to keep.
void draw_card(Frame& page, const domain::LookBack& sum, const std::string& period) {
    section(page, "card", Text::CardSection);
    paragraph(page, "card.note", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::CardNote));
    page.space(8);
    const Pressed pressed = button_pair(
        page,
        {.id = "card.picture",
         .label = page.words(Text::CardPicture),
         .look = ButtonLook::Secondary},
        {.id = "card.text", .label = page.words(Text::CardText), .look = ButtonLook::Secondary});
    if (pressed == Pressed::Neither) return;
    const auto card = month_card(page.words, sum, period);
    if (pressed == Pressed::First) page.emit(app::SaveCard{"taiwa.png", card});
    if (pressed == Pressed::Second) page.emit(app::SaveText{"taiwa.txt", text_of(card)});
}

// The latest few, and the way to the others.
void draw_talks(Scene& scene, std::optional<domain::Month> month) {
    Frame& page = scene.page;
    const domain::History& history = scene.state.history;
    section(page, "records", Text::LookBackRecords);
    talk_rows(page, scene.state,
              month ? history.newest(*month, kLatestTalks) : history.newest(kLatestTalks),
              TalkRowName::DayAndPartner);
    page.space(8);
    if (button(page, {.id = "records.all",
                      .label = page.words(Text::RecordsAll),
                      .look = ButtonLook::Secondary})) {
        domain::RecordFilter filter;
        filter.month = month;
        page.emit(app::ShowRecords{filter});
    }
}

const domain::LookBack& counted(Scene& scene, std::optional<domain::Month> month) {
    const app::State& state = scene.state;
    return scene.drafts.counted.of(month, state.history.changes(), [&] {
        return domain::look_back(state.notebook, state.history, month, state.zone);
    });
}

// Once a calendar month, with what was looked back on.
bool is_backed_up_this_month(const app::State& state) {
    const auto& last = state.notebook.settings.backed_up;
    if (!last) return false;
    const auto month_of = [](base::Day day) {
        const std::chrono::year_month_day date{day};
        return date.year() / date.month();
    };
    return month_of(base::local_day(*last, state.zone)) == month_of(state.today);
}

}  // namespace

void draw_look_back(Scene& scene) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    tab_title(scene, page.words(Text::TabLookBack));
    const auto months = state.history.months();
    if (months.empty()) {
        Card card(page);
        heading(page, "empty", 2, page.words(Text::LookBackEmpty));
        page.space(6);
        paragraph(page, "empty.body", TextStyle::Body, page.colors.ink,
                  page.words(Text::LookBackEmptyBody));
        card.finish();
        return;
    }
    std::size_t& at = scene.drafts.period;
    at = std::min(at, months.size());
    const std::optional<domain::Month> month =
        at == 0 ? std::nullopt : std::optional(months[at - 1]);
    const domain::LookBack& sum = counted(scene, month);
    draw_period(page, at, months, sum.talks);
    if (sum.talks < kFewestForCharts) {
        note(page, "few", Tone::Calm,
             page.words.fill(Text::LookBackFew, {{"count", std::to_string(sum.talks)}}));
    } else {
        draw_topics(page, sum);
        draw_responses(page, sum);
        draw_received(page, sum);
        draw_feelings(page, sum, state.today);
        draw_facts(page, sum);
        draw_stages(scene);
        if (!month) draw_never(page, sum);
        draw_published(page);
    }
    if (sum.talks > 0) draw_card(page, sum, period_name(page.words, month));
    draw_talks(scene, month);
    if (!is_backed_up_this_month(state)) offer_backup(page, Text::BackupOffer);
}

}  // namespace ui

#include "ui/parts/talk_row.h"

#include <algorithm>

#include "app/route_actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/words/group_words.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

constexpr std::string_view kTalkRow = "talk.";
constexpr std::string_view kMeetingRow = "meeting.";

std::string feeling_of(const i18n::Words& words, const app::State& state,
                       const domain::SessionId& id) {
    const auto reflection = state.notebook.reflections.find(id);
    const bool pressed =
        reflection != state.notebook.reflections.end() && reflection->second.feeling;
    return std::string(
        words(pressed ? label_of(*reflection->second.feeling) : Text::LookBackNoFeeling));
}

std::string topics_of(const i18n::Words& words, const std::vector<domain::Item>& items) {
    if (items.empty()) return std::string(words(Text::RecordsNoTopics));
    return words.fill(Text::LookBackTopics, {{"topics", list_of_topics(words, items)}});
}

struct PastRow {
    std::string id;
    std::string title;
    std::string second;
    std::string topics;
};

bool past_row(Frame& frame, const PastRow& row) {
    const Fonts& fonts = frame.painter.fonts();
    const float room = frame.width() - 2 * kPadding - kChevron;
    const std::string title = fonts.cut(TextStyle::Strong, row.title, room);
    const std::string detail = fonts.cut(TextStyle::Small, row.second, room) + "\n" +
                               fonts.cut(TextStyle::Small, row.topics, room);
    return row_button(frame, {.id = row.id,
                              .title = title,
                              .detail = detail,
                              .heard = row.title + " " + row.second + "\n" + row.topics});
}

}  // namespace

std::optional<domain::RecordId> record_of_row(std::string_view id) {
    if (id.starts_with(kTalkRow)) {
        return domain::SessionId{std::string(id.substr(kTalkRow.size()))};
    }
    if (id.starts_with(kMeetingRow)) {
        return domain::GroupId{std::string(id.substr(kMeetingRow.size()))};
    }
    return std::nullopt;
}

void talk_row(Frame& frame, const app::State& state, const domain::Session& session,
              TalkRowName name) {
    const i18n::Words& words = frame.words;
    std::string title = words.day(base::local_day(session.started, state.zone), state.today);
    if (name == TalkRowName::DayAndPartner) {
        title += "  " + name_of(state.notebook, session.partner);
    }
    std::vector<domain::Item> talked;
    for (const domain::AgendaPoint& point : session.agenda) {
        if (point.outcome == domain::Outcome::Talked) talked.push_back(point.item);
    }
    if (past_row(frame, {.id = std::string(kTalkRow) + session.id.text,
                         .title = std::move(title),
                         .second = feeling_of(words, state, session.id),
                         .topics = topics_of(words, talked)})) {
        frame.emit(app::GoTo{{app::Screen::Record, session.id.text}});
    }
}

void meeting_row(Frame& frame, const app::State& state, const domain::Group& group) {
    const i18n::Words& words = frame.words;
    const base::Moment began = group.started.value_or(group.plan.start);
    std::vector<domain::Item> items;
    for (const domain::Seat& seat : group.seats) {
        for (const domain::Item& item : seat.items) {
            const auto known = std::ranges::find(items, item.topic, &domain::Item::topic);
            if (known == items.end()) items.push_back(item);
        }
    }
    std::string title = words.day(base::local_day(began, state.zone), state.today);
    title.append("  ").append(title_of(words, group.plan));
    const std::string members = std::to_string(group.seats.size());
    if (past_row(frame, {.id = std::string(kMeetingRow) + group.plan.id.text,
                         .title = std::move(title),
                         .second = words.fill(Text::RecordsMeeting, {{"count", members}}),
                         .topics = topics_of(words, items)})) {
        frame.emit(app::GoTo{{app::Screen::Group, group.plan.id.text}});
    }
}

void talk_rows(Frame& frame, const app::State& state, const std::vector<domain::SessionId>& talks,
               TalkRowName name) {
    Card card(frame, CardLook::Plain, CardRoom::ForRows);
    for (std::size_t i = 0; i < talks.size(); ++i) {
        if (i > 0) hairline(frame);
        talk_row(frame, state, state.notebook.sessions.at(talks[i]), name);
    }
    card.finish();
}

}  // namespace ui

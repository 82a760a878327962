#include "ui/widgets/talk_row.h"

#include "ui/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace ui {
namespace {

using i18n::Text;

constexpr std::string_view kRowId = "talk.";

std::string feeling_of(const i18n::Words& words, const app::State& state,
                       const domain::SessionId& id) {
    const auto reflection = state.notebook.reflections.find(id);
    const bool pressed =
        reflection != state.notebook.reflections.end() && reflection->second.feeling;
    return std::string(
        words(pressed ? label_of(*reflection->second.feeling) : Text::LookBackNoFeeling));
}

std::string topics_of(const i18n::Words& words, const domain::Session& session) {
    std::vector<domain::Item> talked;
    for (const domain::AgendaPoint& point : session.agenda) {
        if (point.outcome == domain::Outcome::Talked) talked.push_back(point.item);
    }
    if (talked.empty()) return std::string(words(Text::RecordsNoTopics));
    return words.fill(Text::LookBackTopics, {{"topics", list_of_topics(words, talked)}});
}

}  // namespace

std::optional<domain::SessionId> talk_of_row(std::string_view id) {
    if (!id.starts_with(kRowId)) return std::nullopt;
    return domain::SessionId{std::string(id.substr(kRowId.size()))};
}

void talk_row(Frame& frame, const app::State& state, const domain::Session& session,
              TalkRowName name) {
    const i18n::Words& words = frame.words;
    std::string title = words.day(base::local_day(session.started, state.zone), state.today);
    if (name == TalkRowName::DayAndPartner) {
        title += "  " + name_of(state.notebook, session.partner);
    }
    const std::string feeling = feeling_of(words, state, session.id);
    const std::string topics = topics_of(words, session);
    const Fonts& fonts = frame.painter.fonts();
    const float room = frame.width() - 2 * kPadding - kChevron;
    const std::string cut_title = fonts.cut(TextStyle::Strong, title, room);
    const std::string cut_detail = fonts.cut(TextStyle::Small, feeling, room) + "\n" +
                                   fonts.cut(TextStyle::Small, topics, room);
    const std::string heard = title + " " + feeling + "\n" + topics;
    if (row_button(frame, {.id = std::string(kRowId) + session.id.text,
                           .title = cut_title,
                           .detail = cut_detail,
                           .heard = heard})) {
        frame.emit(app::GoTo{{app::Screen::Record, session.id.text}});
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

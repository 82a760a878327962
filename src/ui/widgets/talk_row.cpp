#include "ui/widgets/talk_row.h"

#include "domain/look_back.h"
#include "ui/labels.h"
#include "ui/widgets/button.h"

namespace ui {

using i18n::Text;

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
    const auto reflection = state.notebook.reflections.find(session.id);
    const bool pressed =
        reflection != state.notebook.reflections.end() && reflection->second.feeling;
    std::string detail{
        words(pressed ? label_of(*reflection->second.feeling) : Text::LookBackNoFeeling)};
    if (!talked.empty()) {
        const std::string topics = list_of_topics(words, talked);
        detail += "\n" + words.fill(Text::LookBackTopics, {{"topics", topics}});
    }
    if (row_button(frame, {.id = "talk." + session.id.text, .title = title, .detail = detail})) {
        frame.emit(app::GoTo{{app::Screen::Reflect, session.id.text}});
    }
}

}  // namespace ui

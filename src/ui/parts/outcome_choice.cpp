#include "ui/parts/outcome_choice.h"

#include "app/talk_actions.h"
#include "ui/widgets/choice.h"
#include "ui/words/labels.h"

namespace ui {

using i18n::Text;

void outcome_choice(Frame& frame, const domain::Session& session, std::size_t index) {
    const std::string id = "point." + std::to_string(index) + ".outcome";
    const domain::AgendaPoint& point = session.agenda[index];
    frame.open(NodeRole::RadioGroup, id,
               spoken(frame.words(label_of(point.item.topic))) + " " +
                   std::string(frame.words(Text::TalkOutcome)));
    struct Option {
        domain::Outcome outcome;
        Text label;
        const char* part;
    };
    const Option options[] = {{domain::Outcome::Talked, Text::TalkTalked, ".talked"},
                              {domain::Outcome::NextTime, Text::TalkNextTime, ".next"}};
    for (std::size_t at = 0; at < std::size(options); ++at) {
        const Option& option = options[at];
        if (segment(frame,
                    {.id = id + option.part,
                     .label = frame.words(option.label),
                     .chosen = point.outcome == option.outcome},
                    at, std::size(options))) {
            frame.emit(app::MarkPoint{session.id, index, option.outcome});
        }
    }
    frame.space(kSegmentHeight);
    frame.close();
}

}  // namespace ui

#include "ui/widgets/relation_choice.h"

#include "ui/labels.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/text.h"

namespace ui {

void relation_choice(Frame& frame, domain::Relation& relation) {
    const std::string_view question = frame.words(i18n::Text::PartnerRelation);
    paragraph(frame, "relation.question", TextStyle::Small, frame.colors.soft_ink, question);
    frame.space(4);
    Card card(frame, CardLook::Plain, CardRoom::ForRows);
    frame.open(NodeRole::RadioGroup, "relation", question);
    for (const auto& [option, name] : domain::kRelationNames.rows) {
        if (radio(frame, {.id = "relation." + std::string(name),
                          .label = frame.words(label_of(option)),
                          .detail = frame.words(detail_of(option)),
                          .chosen = relation == option})) {
            relation = option;
        }
    }
    frame.close();
    card.finish();
}

}  // namespace ui

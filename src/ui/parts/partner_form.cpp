#include "ui/parts/partner_form.h"

#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {

using i18n::Text;

void partner_form(Frame& frame, std::string& name, domain::Relation& relation) {
    if (auto typed = field(frame, {.id = "name",
                                   .label = frame.words(Text::PartnerName),
                                   .value = name,
                                   .hint = frame.words(Text::PartnerNameHint),
                                   .longest = domain::kLongestName})) {
        name = *typed;
    }
    frame.space(24);
    const std::string_view question = frame.words(Text::PartnerRelation);
    paragraph(frame, "relation.question", TextStyle::Small, frame.colors.soft_ink, question);
    frame.space(4);
    Card card(frame, CardLook::Plain, CardRoom::ForRows);
    frame.open(NodeRole::RadioGroup, "relation", question);
    for (const auto& [option, spelling] : domain::kRelationNames.rows) {
        if (radio(frame, {.id = "relation." + std::string(spelling),
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

#include "ui/looking_back/received_list.h"

#include "app/talk_actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using domain::Author;
using i18n::Text;

void draw_wanted(Frame& page, const std::string& id, const domain::AgendaPoint& point,
                 const domain::Partner& partner) {
    const bool mine = point.author == Author::Me;
    paragraph(page, id + ".topic", TextStyle::Strong, page.colors.ink,
              page.words(label_of(point.item.topic)));
    const std::string wanted{
        page.words(point.item.response ? label_of(*point.item.response) : Text::ResponseNone)};
    const std::string line = mine ? page.words.fill(Text::ReflectWanted, {{"response", wanted}})
                                  : page.words.fill(Text::ReflectWantedTheirs,
                                                    {{"name", partner.name}, {"response", wanted}});
    paragraph(page, id + ".wanted", TextStyle::Small, page.colors.soft_ink, line);
    if (!point.partner_view) return;
    // What they say they gave for mine, and what they say they received for theirs.
    const Author from_their_side = mine ? Author::Partner : Author::Me;
    const std::string told{page.words(outcome_label(*point.partner_view, from_their_side))};
    paragraph(
        page, id + ".told", TextStyle::Small, page.colors.warm,
        page.words.fill(Text::ReflectReceivedTold, {{"name", partner.name}, {"response", told}}));
}

void draw_choices(Scene& scene, const std::string& id, const domain::SessionId& session,
                  std::size_t index, const domain::AgendaPoint& point,
                  const std::string& question) {
    Frame& page = scene.page;
    page.open(NodeRole::RadioGroup, id + ".group", question);
    const auto choice = [&](domain::Response response) {
        if (radio(page, {.id = id + "." + std::to_string(static_cast<int>(response)),
                         .label = page.words(outcome_label(response, point.author)),
                         .chosen = point.received == response})) {
            page.emit(app::MarkReceived{session, index, response});
            scene.drafts.toggle(id);
        }
    };
    for (const domain::Response response : domain::kResponses) choice(response);
    choice(domain::kNoResponse);
    page.close();
}

}  // namespace

void received_list(Scene& scene, const domain::Session& session, const domain::Partner& partner) {
    Frame& page = scene.page;
    for (std::size_t index = 0; index < session.agenda.size(); ++index) {
        const domain::AgendaPoint& point = session.agenda[index];
        const std::string id = "received." + std::to_string(index);
        const std::string topic = spoken(page.words(label_of(point.item.topic)));
        const std::string question = page.words.fill(
            point.author == Author::Me ? Text::ReflectReceivedOf : Text::ReflectGivenOf,
            {{"topic", topic}});
        const bool open = scene.drafts.opened.contains(id);
        Card card(page, point.author == Author::Me ? CardLook::Plain : CardLook::Warm,
                  CardRoom::ForRows);
        page.narrow(kPadding);
        page.space(12);
        draw_wanted(page, id, point, partner);
        page.narrow(-kPadding);
        const Text chosen = point.received ? outcome_label(*point.received, point.author)
                                           : Text::ReflectReceivedNone;
        if (fold(page,
                 {.id = id, .title = page.words(chosen), .question = question, .open = open})) {
            scene.drafts.toggle(id);
        }
        if (open) draw_choices(scene, id, session.id, index, point, question);
        card.finish();
        page.space(8);
    }
}

}  // namespace ui

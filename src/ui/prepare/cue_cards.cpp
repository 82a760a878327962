// What one partner wants, item by item, and how to respond. Subject: their prep.
#include "ui/parts/cue_card.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {

using i18n::Text;

void draw_cue_cards(Scene& scene) {
    Frame& page = scene.page;
    const domain::Notebook& notebook = scene.state.notebook;
    const domain::Prep& prep = shown_prep(scene);
    step_title(scene,
               page.words.fill(Text::CuesTitle, {{"name", name_of(notebook, prep.partner)}}));
    const auto partner = notebook.partners.find(prep.partner);
    const Asker asker =
        partner == notebook.partners.end() ? Asker::Peer : asker_of(partner->second.relation);
    for (std::size_t i = 0; i < prep.items.size(); ++i) {
        const domain::Item& item = prep.items[i];
        if (!item.response) continue;
        const std::string id = "cue." + std::to_string(i);
        Card card(page);
        heading(page, id + ".topic", 2, page.words(label_of(item.topic)));
        paragraph(page, id + ".response", TextStyle::Body, page.colors.accent_ink,
                  page.words(label_of(*item.response)));
        page.space(12);
        cue_card(page, id, *item.response, asker);
        card.finish();
        page.space(12);
    }
}

}  // namespace ui

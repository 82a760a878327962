// Prep, steps 2 and 3 on one page: each topic that is chosen asks at once which response is
// wanted, so that three taps are enough. Everything below that is optional.
#include "app/prep_actions.h"
#include "ui/parts/guide_card.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/parts/topic_choice.h"
#include "ui/prepare/handshake_card.h"
#include "ui/prepare/prepare_parts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

void draw_topics(Scene& scene, const domain::Prep& prep) {
    const auto chosen = topic_choice(scene.page, scene.drafts, prep.items);
    if (!chosen) return;
    if (chosen->response) {
        scene.page.emit(app::ChooseResponse{prep.id, chosen->topic, *chosen->response});
    } else {
        scene.page.emit(app::ToggleTopic{prep.id, chosen->topic});
    }
}

void draw_order(Frame& page, const domain::Prep& prep) {
    if (prep.items.size() < 2) return;
    page.space(16);
    heading(page, "order", 2, page.words(Text::PrepareOrder));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    for (std::size_t i = 0; i < prep.items.size(); ++i) {
        const std::string topic = spoken(page.words(label_of(prep.items[i].topic)));
        const std::string id = "order." + std::to_string(static_cast<int>(prep.items[i].topic));
        const Rect row = page.take(56);
        const std::string line = std::to_string(i + 1) + ".  " + topic;
        page.painter.text(TextStyle::Body, row.x + kPadding, row.y + 15, page.colors.ink, line);
        page.describe({.id = id, .name = line, .rect = row});
        const float top = row.y + (row.height - kTarget) / 2;
        if (i > 0 && icon_button(page, id + ".earlier", Icon::Up,
                                 page.words.fill(Text::PrepareEarlier, {{"topic", topic}}),
                                 {row.right() - 2 * kTarget - 8, top, kTarget, kTarget})) {
            page.emit(app::MoveItem{prep.id, i, domain::Direction::Earlier});
        }
        if (i + 1 < prep.items.size() &&
            icon_button(page, id + ".later", Icon::Down,
                        page.words.fill(Text::PrepareLater, {{"topic", topic}}),
                        {row.right() - kTarget - 8, top, kTarget, kTarget})) {
            page.emit(app::MoveItem{prep.id, i, domain::Direction::Later});
        }
    }
    card.finish();
}

}  // namespace

void draw_prepare(Scene& scene) {
    Frame& page = scene.page;
    step_title(scene, page.words(Text::PrepareTitle));
    const domain::Prep& prep = shown_prep(scene);
    paragraph(page, "with", TextStyle::Strong, page.colors.accent_ink,
              page.words.fill(Text::PrepareWith,
                              {{"name", name_of(scene.state.notebook, prep.partner)}}));
    paragraph(page, "lead", TextStyle::Small, page.colors.soft_ink, page.words(Text::PrepareLead));
    page.space(16);
    const auto partner = scene.state.notebook.partners.find(prep.partner);
    if (partner != scene.state.notebook.partners.end()) {
        handshake_card(scene, prep, partner->second);
        if (partner->second.relation == domain::Relation::Peer) {
            guide_link(page, "guide.points");
            page.space(20);
        }
    }
    offered_again(scene, prep);
    open_steps(scene, prep);
    draw_topics(scene, prep);
    draw_order(page, prep);
    prepare_details(scene, prep);

    Frame& bar = scene.bar;
    const bool complete = domain::is_complete(prep);
    if (!complete) {
        paragraph(
            bar, "missing", TextStyle::Small, bar.colors.soft_ink,
            bar.words(prep.items.empty() ? Text::PrepareDoneTopics : Text::PrepareDoneResponses));
        bar.space(6);
    }
    if (button(bar, {.id = "done",
                     .label = bar.words(Text::PrepareDone),
                     .can = complete ? Can::BePressed : Can::NotYet})) {
        bar.emit(app::FinishPrep{prep.id});
    }
}

}  // namespace ui

// A key that was read from a partner's screen, before it is taken in.
#include "app/link_actions.h"
#include "app/lock_actions.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/parts/whose.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

// What closes the links of whoever it is from now on, and would not any more.
bool replaces_another(const Scene& scene, const domain::PairKey& key) {
    const domain::Notebook& notebook = scene.state.notebook;
    const domain::Partner* with = domain::partner_with_pair(notebook, key.pair);
    const auto chosen = notebook.partners.find(scene.drafts.partner.value_or(domain::PartnerId{}));
    if (with == nullptr && chosen != notebook.partners.end()) with = &chosen->second;
    return with != nullptr && with->lock && with->lock->secret != key.key;
}

}  // namespace

void draw_pair_key_received(Scene& scene) {
    Frame& page = scene.page;
    Frame& bar = scene.bar;
    step_title(scene, page.words(Text::KeyReceivedTitle));
    const auto* const key =
        scene.state.incoming ? scene.state.incoming->as<domain::PairKey>() : nullptr;
    if (key == nullptr) return;
    const Sender sender{.mark = key->key,
                        .name = key->sender,
                        .is = key->sender_is,
                        .pair = key->pair,
                        .question = Text::WhoTitle,
                        .may_be_by_name = false};
    paragraph(page, "from", TextStyle::Strong, page.colors.accent_ink,
              key->sender.empty() ? std::string(page.words(Text::ReceivedFromNobody))
                                  : page.words.fill(Text::ReceivedFrom, {{"name", key->sender}}));
    page.space(8);
    paragraph(page, "body", TextStyle::Body, page.colors.ink, page.words(Text::KeyReceivedBody));
    page.space(12);
    note(page, "warning", Tone::Alert, page.words(Text::KeyReceivedWarning));
    const bool settled = whose(scene, sender);
    if (replaces_another(scene, *key)) {
        page.space(12);
        note(page, "replaces", Tone::Alert, page.words(Text::KeyReceivedReplaces));
    }
    const Pressed pressed = take_in_or_not(bar, settled ? Can::BePressed : Can::NotYet);
    if (pressed == Pressed::First) bar.emit(app::LeaveOut{});
    if (pressed == Pressed::Second) {
        const Drafts& drafts = scene.drafts;
        bar.emit(app::TakeInPairKey{drafts.partner, drafts.name, drafts.relation});
    }
}

}  // namespace ui

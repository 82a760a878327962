// A link that was opened: readable as it is, kept only if the person says so.
#include "app/link_actions.h"
#include "domain/prep_changes.h"
#include "ui/parts/cue_card.h"
#include "ui/parts/handshake_lines.h"
#include "ui/parts/item_list.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/parts/whose.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

Text words_for(domain::PrepChange change) {
    switch (change) {
        case domain::PrepChange::Added: return Text::ChangesAdded;
        case domain::PrepChange::Removed: return Text::ChangesRemoved;
        case domain::PrepChange::Response: return Text::ChangesResponse;
        case domain::PrepChange::Note: return Text::ChangesNote;
        case domain::PrepChange::Order: return Text::ChangesOrder;
        case domain::PrepChange::Purpose: return Text::ChangesPurpose;
        case domain::PrepChange::Day: return Text::ChangesDay;
        case domain::PrepChange::Place: return Text::ChangesPlace;
        case domain::PrepChange::Handshake: return Text::ChangesHandshake;
    }
    return Text::ChangesNone;
}

// Each item on a card of its own, with how to respond to it.
void draw_items(Scene& scene, const domain::Prep& prep, Asker asker) {
    Frame& page = scene.page;
    heading(page, "items.title", 2, page.words(Text::ReceivedItems));
    page.space(8);
    for (std::size_t i = 0; i < prep.items.size(); ++i) {
        const domain::Item& item = prep.items[i];
        const std::string id = "item." + std::to_string(i);
        Card card(page);
        heading(page, id + ".topic", 3, page.words(label_of(item.topic)));
        paragraph(page, id + ".response", TextStyle::Body, page.colors.accent_ink,
                  page.words(label_of(*item.response)));
        if (!item.note.empty()) {
            page.space(4);
            paragraph(page, id + ".note", TextStyle::Body, page.colors.ink, item.note);
        }
        page.space(12);
        {
            page.narrow(-4);
            Card cue(page, CardLook::Accent);
            cue_card(page, id + ".cue", *item.response, asker);
            cue.finish();
            page.narrow(4);
        }
        card.finish();
        page.space(12);
    }
    if (!has_circumstances(prep)) return;
    Card card(page);
    circumstances(page, "circumstances", prep, scene.state.today);
    card.finish();
}

void draw_handshake(Frame& page, const domain::Handover& handover) {
    if (!handover.handshake || handover.handshake->empty()) return;
    page.space(20);
    heading(page, "handshake", 2, page.words(Text::HandshakeReceived));
    page.space(8);
    Card card(page);
    handshake_lines(page, "handshake.lines", *handover.handshake);
    card.finish();
}

// What the newer version changes, where an older one was taken in.
void draw_changes(Scene& scene, const domain::Prep& known, const domain::Prep& received) {
    Frame& page = scene.page;
    if (known.revision > received.revision) {
        note(page, "older", Tone::Calm, page.words(Text::ChangesOlder));
        page.space(16);
        return;
    }
    Card card(page, CardLook::Warm);
    const auto changes = domain::changes_between(known, received);
    if (changes.empty()) {
        paragraph(page, "changes.none", TextStyle::Body, page.colors.ink,
                  page.words(Text::ChangesNone));
    } else {
        heading(page, "changes", 2, page.words(Text::ChangesTitle));
        page.space(4);
    }
    std::size_t number = 0;
    for (const domain::ChangedPart& part : changes) {
        paragraph(
            page, "change." + std::to_string(++number), TextStyle::Body, page.colors.ink,
            page.words.fill(words_for(part.change), {{"topic", page.words(label_of(part.topic))}}));
    }
    card.finish();
    page.space(16);
}

}  // namespace

void draw_received(Scene& scene) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    const auto* const received = state.incoming ? state.incoming->as<domain::Handover>() : nullptr;
    if (received == nullptr) return;
    const domain::Handover& handover = *received;
    step_title(scene, page.words(Text::ReceivedTitle));
    const Sender sender{.mark = handover.prep.text,
                        .name = handover.sender,
                        .is = handover.sender_is,
                        .pair = handover.pair};
    draw_claim(scene, sender);
    page.space(20);
    const domain::Prep prep = domain::prep_from_handover(handover, {}, state.now);
    const auto known = state.notebook.preps.find(handover.prep);
    const bool own =
        known != state.notebook.preps.end() && known->second.author == domain::Author::Me;
    if (known != state.notebook.preps.end() && !own) draw_changes(scene, known->second, prep);
    draw_items(scene, prep, asker_of(handover.sender_is));
    draw_handshake(page, handover);

    Frame& bar = scene.bar;
    if (own || state.incoming->came_before) {
        if (own) {
            paragraph(bar, "own", TextStyle::Small, bar.colors.soft_ink,
                      bar.words(Text::ReceivedOwn));
            bar.space(6);
        }
        if (button(bar, {.id = "home", .label = bar.words(Text::GoHome)})) {
            bar.emit(app::LeaveOut{});
        }
        return;
    }
    const bool settled = whose(scene, sender);
    switch (take_in_or_not(bar, settled ? Can::BePressed : Can::NotYet)) {
        case Pressed::First: return bar.emit(app::LeaveOut{});
        case Pressed::Second:
            return bar.emit(
                app::TakeIn{scene.drafts.partner, scene.drafts.name, scene.drafts.relation});
        case Pressed::Neither: return;
    }
}

}  // namespace ui

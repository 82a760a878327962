// A link that was opened: readable as it is, kept only if the person says so.
#include "base/utf8.h"
#include "ui/labels.h"
#include "ui/screens/screen.h"
#include "ui/screens/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/cue_card.h"
#include "ui/widgets/handshake_lines.h"
#include "ui/widgets/item_list.h"
#include "ui/widgets/partner_form.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

Text sentence_of(codec::Fault fault) {
    switch (fault) {
        case codec::Fault::Foreign: return Text::FaultForeign;
        case codec::Fault::Cut: return Text::FaultCut;
        case codec::Fault::Altered: return Text::FaultAltered;
        case codec::Fault::Newer: return Text::FaultNewer;
    }
    return Text::FaultForeign;
}

void draw_fault(Screen& screen, codec::Fault fault) {
    Frame& page = screen.page;
    step_title(screen, page.words(Text::FaultTitle));
    note(page, "fault", Tone::Alert, page.words(sentence_of(fault)));
    page.space(12);
    paragraph(page, "nothing-written", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::FaultNothingWritten));
    if (button(screen.bar, {.id = "home", .label = screen.bar.words(Text::GoHome)})) {
        screen.bar.emit(app::LeaveOut{});
    }
}

// Each item on a card of its own, with how to respond to it.
void draw_items(Screen& screen, const domain::Prep& prep, Asker asker) {
    Frame& page = screen.page;
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
    circumstances(page, "circumstances", prep, screen.state.today);
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

void draw_whose(Screen& screen, const domain::Handover& handover) {
    Frame& page = screen.page;
    Drafts& drafts = screen.drafts;
    const std::string link = handover.prep.text + handover.sender;
    if (drafts.begun != link) {  // a second link may arrive while the first stands here
        drafts = {};
        drafts.begun = link;
        drafts.name = handover.sender;
        drafts.relation = handover.sender_is;
    }
    if (domain::partner_with_pair(screen.state.notebook, handover.pair) != nullptr) return;
    page.space(20);
    const auto partners = domain::partners_in_order(screen.state.notebook);
    if (!partners.empty()) {
        heading(page, "whose", 2, page.words(Text::ReceivedWho));
        page.space(8);
        Card card(page, CardLook::Plain, CardRoom::ForRows);
        page.open(NodeRole::RadioGroup, "whose.group", page.words(Text::ReceivedWho));
        if (radio(page, {.id = "whose.new",
                         .label = page.words(Text::ReceivedWhoNew),
                         .chosen = !drafts.partner})) {
            drafts.partner.reset();
        }
        for (const domain::Partner* partner : partners) {
            if (radio(page, {.id = "whose." + partner->id.text,
                             .label = partner->name,
                             .detail = page.words(label_of(partner->relation)),
                             .chosen = drafts.partner == partner->id})) {
                drafts.partner = partner->id;
            }
        }
        page.close();
        card.finish();
        page.space(20);
    }
    if (drafts.partner) return;
    partner_form(page, drafts.name, drafts.relation);
}

}  // namespace

void draw_received(Screen& screen) {
    Frame& page = screen.page;
    const app::State& state = screen.state;
    const auto* const received = state.incoming ? state.incoming->as<domain::Handover>() : nullptr;
    if (received == nullptr) {
        draw_fault(screen, state.incoming && state.incoming->fault ? *state.incoming->fault
                                                                   : codec::Fault::Foreign);
        return;
    }
    const domain::Handover& handover = *received;
    step_title(screen, page.words(Text::ReceivedTitle));
    paragraph(page, "from", TextStyle::Strong, page.colors.accent_ink,
              handover.sender.empty()
                  ? std::string(page.words(Text::ReceivedFromNobody))
                  : page.words.fill(Text::ReceivedFrom, {{"name", handover.sender}}));
    paragraph(page, "not-stored", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::ReceivedNotStored));
    page.space(20);
    draw_items(screen, domain::prep_from_handover(handover, {}, state.now),
               asker_of(handover.sender_is));
    draw_handshake(page, handover);

    const auto known = state.notebook.preps.find(handover.prep);
    const bool own =
        known != state.notebook.preps.end() && known->second.author == domain::Author::Me;
    Frame& bar = screen.bar;
    if (own) {
        paragraph(bar, "own", TextStyle::Small, bar.colors.soft_ink, bar.words(Text::ReceivedOwn));
        bar.space(6);
        if (button(bar, {.id = "home", .label = bar.words(Text::GoHome)})) {
            bar.emit(app::LeaveOut{});
        }
        return;
    }
    draw_whose(screen, handover);
    const bool named = !base::is_blank(screen.drafts.name) || screen.drafts.partner ||
                       domain::partner_with_pair(state.notebook, handover.pair) != nullptr;
    const Pressed pressed = button_pair(
        bar,
        {.id = "leave-out", .label = bar.words(Text::ReceivedLeave), .look = ButtonLook::Secondary},
        {.id = "take-in",
         .label = bar.words(Text::ReceivedTakeIn),
         .can = named ? Can::BePressed : Can::NotYet});
    if (pressed == Pressed::First) bar.emit(app::LeaveOut{});
    if (pressed == Pressed::Second) {
        bar.emit(app::TakeIn{screen.drafts.partner, screen.drafts.name, screen.drafts.relation});
    }
}

}  // namespace ui

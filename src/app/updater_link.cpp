// Handing a prep over, and what happens with one that arrives. Opening a link stores nothing.
#include <utility>

#include "app/guard.h"
#include "app/updater.h"
#include "base/utf8.h"
#include "codec/link.h"

namespace app {

namespace {

constexpr std::size_t kLongestMessage = 2000;  // code points: more, and chats cut or refuse it

// Where a document of its kind is read; what could not be read is told by the first of them.
Screen screen_for(const Incoming& incoming) {
    if (incoming.as<domain::Afterword>() != nullptr) return Screen::Heard;
    if (incoming.as<domain::GroupInvitation>() != nullptr) return Screen::GroupReceived;
    if (incoming.as<domain::GroupAnswer>() != nullptr) return Screen::GroupReceived;
    return Screen::Received;
}

bool opens_links(Screen screen) {
    return screen == Screen::Received || screen == Screen::Heard ||
           screen == Screen::GroupReceived || screen == Screen::PasteCode;
}

bool has_link_to_give(const State& state) {
    return state.outgoing && !state.outgoing->link.empty() &&
           may_leave(state, state.outgoing->findings);
}

}  // namespace

void Updater::seal_document(std::vector<std::uint8_t> document, const domain::Texts& texts) {
    state.outgoing =
        Outgoing{.link = {},
                 .ticket = ++state.last_ticket,
                 .qr = {},
                 .findings = domain::findings_in(texts, state.notebook.settings.watched)};
    effects.push_back(SealLink{state.outgoing->ticket, std::move(document)});
}

void Updater::operator()(const LinkSealed& sealed) {
    // An older answer may come late: only the latest one asked for is the link on the screen.
    if (!state.outgoing || sealed.ticket != state.outgoing->ticket) return;
    state.outgoing->too_long = sealed.text.empty();
    if (sealed.text.empty()) return;
    state.outgoing->link = state.link_base + "#" + sealed.text;
}

void Updater::operator()(const ShareLink& share) {
    if (!has_link_to_give(state)) return;
    if (state.can_share) {
        effects.push_back(ShareText{share.title, share.message, state.outgoing->link});
    } else {
        effects.push_back(CopyText{state.outgoing->link});
    }
}

void Updater::operator()(const CopyLink&) {
    if (has_link_to_give(state)) effects.push_back(CopyText{state.outgoing->link});
}

void Updater::draw_qr() {
    if (!has_link_to_give(state)) return;
    state.outgoing->qr = codec::qr_code(state.outgoing->link);
    if (state.outgoing->qr) mark_handed_over();
}

void Updater::operator()(const CopyCode&) {
    if (!has_link_to_give(state)) return;
    const std::string& link = state.outgoing->link;
    effects.push_back(CopyText{link.substr(link.find('#') + 1)});
}

void Updater::operator()(const ShareWords& share) {
    if (!state.outgoing || !may_leave(state, state.outgoing->findings)) return;
    if (base::count_code_points(share.text) > kLongestMessage) {
        effects.push_back(SaveFile{"taiwa.txt", "text/plain", share.text});
    } else if (state.can_share) {
        effects.push_back(ShareText{share.title, share.text, {}});
    } else {
        effects.push_back(CopyText{share.text});
    }
}

void Updater::operator()(const ShareAnswered& answered) {
    // The words for a link that was copied are about sending it.
    const bool address = state.route().screen == Screen::Group;
    state.notice =
        address && answered.notice == Notice::Copied ? Notice::AddressCopied : answered.notice;
    if (answered.notice == Notice::Copied || answered.notice == Notice::Shared) mark_handed_over();
}

void Updater::operator()(const LinkArrived& arrived_link) {
    // The shortcuts of the installed app (web/manifest.webmanifest) arrive the same way.
    if (arrived_link.text == "prepare") {
        push({Screen::Who, {}});
    } else if (arrived_link.text == "look-back") {
        start_over({{Screen::LookBack, {}}});
    } else {
        effects.push_back(UnsealLink{arrived_link.text});
    }
}

void Updater::operator()(const LinkUnsealed& unsealed) {
    Incoming incoming;
    if (unsealed.fault) {
        incoming.fault = unsealed.fault;
    } else if (auto document = codec::decode_link(unsealed.document)) {
        incoming.document = std::move(*document);
    } else {
        incoming.fault = document.error();
    }
    state.incoming = std::move(incoming);
    const Route received{screen_for(*state.incoming), {}};
    if (opens_links(state.route().screen)) {
        replace_top(received);
    } else {
        push(received);
    }
}

void Updater::operator()(const TakeIn& take) {
    const auto* const received = state.incoming ? state.incoming->as<domain::Handover>() : nullptr;
    if (received == nullptr) return;
    const domain::Handover handover = *received;

    const auto known = state.notebook.preps.find(handover.prep);
    if (known != state.notebook.preps.end()) {
        const domain::Prep& kept = known->second;
        if (kept.author == domain::Author::Me || kept.revision >= handover.revision ||
            kept.phase == domain::PrepPhase::Talked) {
            if (kept.revision > handover.revision) state.notice = Notice::OlderIsKept;
            const domain::PartnerId whose = kept.partner;
            state.incoming.reset();
            start_over({{Screen::Home, {}}, {Screen::Partner, whose.text}});
            return;
        }
    }

    const domain::Partner* whose = domain::partner_with_pair(state.notebook, handover.pair);
    if (whose == nullptr && take.partner) whose = partner(*take.partner);
    domain::Partner sender;
    if (whose != nullptr) {
        sender = *whose;
    } else {
        sender.id = base::make_id<domain::PartnerId>(env.random());
        sender.name = base::cleaned_line(take.name, domain::kLongestName);
        sender.relation = take.relation;
        sender.added = env.now;
        if (base::is_blank(sender.name)) return;
    }
    sender.pair = handover.pair;  // from now on their links and mine find each other
    const domain::Prep prep = domain::prep_from_handover(handover, sender.id, env.now);
    state.notebook.partners[sender.id] = sender;
    state.notebook.preps[prep.id] = prep;
    keep_all(sender, prep);
    state.incoming.reset();
    state.notice = state.store == StoreStatus::Open ? Notice::TakenIn : Notice::CannotKeep;
    start_over({{Screen::Home, {}}, {Screen::Partner, sender.id.text}});
}

void Updater::operator()(const LeaveOut&) {
    state.incoming.reset();
    start_over({{Screen::Home, {}}});
}

}  // namespace app

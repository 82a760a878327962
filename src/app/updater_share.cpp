// Handing over: the link of what is on the screen, and every way to give it or its words to
// somebody.
#include <utility>

#include "app/guard.h"
#include "app/updater.h"
#include "base/utf8.h"

namespace app {

namespace {

constexpr std::size_t kLongestMessage = 2000;  // code points: more, and chats cut or refuse it

bool has_link_to_give(const State& state) {
    return state.outgoing && !state.outgoing->link.empty() &&
           may_leave(state, state.outgoing->findings);
}

std::string code_in(const std::string& link) { return link.substr(link.find('#') + 1); }

}  // namespace

void Updater::seal_document(std::vector<std::uint8_t> document, const domain::Texts& texts,
                            const std::optional<domain::Lock>& lock) {
    state.outgoing =
        Outgoing{.link = {},
                 .ticket = ++state.last_ticket,
                 .qr = {},
                 .findings = domain::findings_in(texts, state.notebook.settings.watched),
                 .closed = lock.has_value()};
    effects.push_back(SealLink{state.outgoing->ticket, std::move(document), lock});
}

void Updater::operator()(const LinkSealed& sealed) {
    // An older answer may come late: only the latest one asked for is the link on the screen.
    if (!state.outgoing || sealed.ticket != state.outgoing->ticket) return;
    state.outgoing->too_long = sealed.text.empty();
    if (sealed.text.empty()) return;
    state.outgoing->link = state.link_base + "#" + sealed.text;
    if (state.route().screen == Screen::ShowPairKey) draw_qr();
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
    effects.push_back(CopyText{code_in(state.outgoing->link)});
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

void Updater::operator()(const SaveCode&) {
    if (!has_link_to_give(state)) return;
    effects.push_back(SaveFile{"taiwa.txt", "text/plain", code_in(state.outgoing->link) + "\n"});
    mark_handed_over();
}

void Updater::operator()(const PrintWords& print) {
    if (!state.outgoing || !may_leave(state, state.outgoing->findings)) return;
    const std::string& link = state.outgoing->link;
    effects.push_back(PrintSheet{
        .title = print.title,
        .text = print.text,
        .qr = link.empty() ? std::nullopt : codec::qr_code(link),
        .paper = print.paper,
    });
    mark_handed_over();
}

}  // namespace app

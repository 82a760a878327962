// Handing over: the link of what is on the screen, and every way to give it or its words to
// somebody.
#include "app/share_actions.h"

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

void happen(Updater& updater, const LinkSealed& sealed) {
    // An older answer may come late: only the latest one asked for is the link on the screen.
    if (!updater.state.outgoing || sealed.ticket != updater.state.outgoing->ticket) return;
    updater.state.outgoing->insecure = sealed.insecure;
    updater.state.outgoing->too_long = sealed.text.empty() && !sealed.insecure;
    if (sealed.text.empty()) return;
    updater.state.outgoing->link = updater.state.link_base + "#" + sealed.text;
    if (updater.state.route().screen == Screen::ShowPairKey) updater.draw_qr();
}

void happen(Updater& updater, const ShareLink& share) {
    if (!has_link_to_give(updater.state)) return;
    if (updater.state.can_share) {
        updater.effects.push_back(
            ShareText{share.title, share.message, updater.state.outgoing->link});
    } else {
        updater.effects.push_back(CopyText{updater.state.outgoing->link});
    }
}

void happen(Updater& updater, const CopyLink&) {
    if (has_link_to_give(updater.state))
        updater.effects.push_back(CopyText{updater.state.outgoing->link});
}

void Updater::draw_qr() {
    if (!has_link_to_give(state)) return;
    state.outgoing->qr = codec::qr_code(state.outgoing->link);
    if (state.outgoing->qr) mark_handed_over();
}

void happen(Updater& updater, const CopyCode&) {
    if (!has_link_to_give(updater.state)) return;
    updater.effects.push_back(CopyText{code_in(updater.state.outgoing->link)});
}

void happen(Updater& updater, const ShareWords& share) {
    if (!updater.state.outgoing || !may_leave(updater.state, updater.state.outgoing->findings))
        return;
    if (base::count_code_points(share.text) > kLongestMessage) {
        updater.effects.push_back(SaveFile{"taiwa.txt", "text/plain", share.text});
    } else if (updater.state.can_share) {
        updater.effects.push_back(ShareText{share.title, share.text, {}});
    } else {
        updater.effects.push_back(CopyText{share.text});
    }
}

void happen(Updater& updater, const ShareAnswered& answered) {
    // The words for a link that was copied are about sending it.
    const bool address = updater.state.route().screen == Screen::Group;
    updater.state.notice =
        address && answered.notice == Notice::Copied ? Notice::AddressCopied : answered.notice;
    if (answered.notice == Notice::Copied || answered.notice == Notice::Shared)
        updater.mark_handed_over();
}

void happen(Updater& updater, const SaveCode&) {
    if (!has_link_to_give(updater.state)) return;
    updater.effects.push_back(
        SaveFile{"taiwa.txt", "text/plain", code_in(updater.state.outgoing->link) + "\n"});
    updater.mark_handed_over();
}

void happen(Updater& updater, const PrintWords& print) {
    if (!updater.state.outgoing || !may_leave(updater.state, updater.state.outgoing->findings))
        return;
    const std::string& link = updater.state.outgoing->link;
    updater.effects.push_back(PrintSheet{
        .title = print.title,
        .text = print.text,
        .qr = link.empty() ? std::nullopt : codec::qr_code(link),
        .paper = print.paper,
    });
    updater.mark_handed_over();
}

}  // namespace app

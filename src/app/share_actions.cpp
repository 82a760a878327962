// Handing over: the link of what is on the screen, and every way to give it or its words to
// somebody.
#include "app/share_actions.h"

#include <utility>

#include "app/guard.h"
#include "app/screens.h"
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
    if (kind_of(updater.state.route().screen).shows_qr) updater.draw_qr();
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

// Of what the screen below hands over, which does so first where the person came straight here.
void Updater::show_qr() {
    if (state.outgoing || state.routes.size() < 2) return draw_qr();
    const ScreenKind& below = kind_of(state.routes[state.routes.size() - 2].screen);
    if (below.arrives != nullptr) (this->*below.arrives)();
}

void Updater::hand_over_prep() {
    const domain::PrepId id{state.route().subject};
    if (!make_ready(id)) return leave_unfinished();
    const auto prep = state.notebook.preps.find(id);
    if (prep == state.notebook.preps.end()) return;
    const domain::Partner* const with = partner(prep->second.partner);
    if (with == nullptr) return;
    seal(domain::handover_from_prep(prep->second, *with, state.notebook.settings.my_name),
         with->lock);
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
    const Notice copied = std::exchange(updater.state.when_copied, Notice::Copied);
    updater.state.notice = answered.notice == Notice::Copied ? copied : answered.notice;
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

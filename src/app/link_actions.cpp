// What happens with a link that arrives. Opening one stores nothing.
#include "app/link_actions.h"

#include <algorithm>
#include <utility>

#include "app/route_actions.h"
#include "app/screens.h"
#include "app/updater.h"
#include "base/utf8.h"
#include "codec/link.h"

namespace app {

namespace {

// Whether a link that is opened on it takes its place.
bool gives_way(Screen screen) {
    const ScreenKind& kind = kind_of(screen);
    return kind.gives_way || kind.subject == Subject::Link;
}

}  // namespace

void Updater::show_arrived(Route arrived_at) {
    if (gives_way(state.route().screen) || state.route() == arrived_at)
        replace_top(std::move(arrived_at));
    else
        push(std::move(arrived_at));
}

void happen(Updater& updater, const LinkArrived& arrived_link) {
    // The shortcuts of the installed app (web/manifest.webmanifest) arrive the same way.
    if (arrived_link.text == "prepare" || arrived_link.text == "look-back") {
        updater.come_to(arrived_link.text);
    } else {
        updater.state.unsealing = arrived_link.text;
        updater.state.unsealed_early = updater.state.store == StoreStatus::Opening;
        updater.state.unsealed_in_vain = false;
        updater.state.unsealed_awaited = true;
        updater.effects.push_back(
            UnsealLink{arrived_link.text, domain::locks_of(updater.state.notebook)});
    }
}

// The locks lie in the records: a closed link that came before them is tried again with them.
void Updater::try_locks_again() {
    if (state.incoming) {
        state.incoming->came_before =
            state.incoming->lock && domain::took_in(state.notebook, state.incoming->mark);
    }
    if (!state.unsealed_in_vain || state.store == StoreStatus::Opening) return;
    state.unsealed_in_vain = false;
    state.unsealed_early = false;
    effects.push_back(UnsealLink{state.unsealing, domain::locks_of(state.notebook)});
}

void happen(Updater& updater, const LinkUnsealed& unsealed) {
    const bool closed =
        unsealed.fault == codec::Fault::Closed || unsealed.fault == codec::Fault::OtherKey;
    if (closed && updater.state.unsealed_early) {
        updater.state.unsealed_in_vain = true;
        return updater.try_locks_again();
    }
    updater.state.unsealed_awaited = false;
    Incoming incoming{.document = {}, .fault = {}, .lock = unsealed.lock, .mark = unsealed.mark};
    incoming.came_before = unsealed.lock && domain::took_in(updater.state.notebook, unsealed.mark);
    if (unsealed.fault) {
        incoming.fault = unsealed.fault;
    } else if (auto document = codec::decode_link(unsealed.document)) {
        incoming.document = std::move(*document);
    } else {
        incoming.fault = document.error();
    }
    if (const auto* const circle = incoming.as<domain::NamedCircle>())
        updater.state.circle = *circle;
    updater.state.incoming = std::move(incoming);
    updater.show_arrived({screen_for(*updater.state.incoming), {}});
}

void happen(Updater& updater, const ChooseFile&) { updater.effects.push_back(OpenFile{}); }

void happen(Updater& updater, const TakeIn& take) {
    const auto* const received =
        updater.state.incoming ? updater.state.incoming->as<domain::Handover>() : nullptr;
    if (received == nullptr || updater.state.incoming->came_before) return;
    const domain::Handover handover = *received;

    const auto known = updater.state.notebook.preps.find(handover.prep);
    if (known != updater.state.notebook.preps.end()) {
        const domain::Prep& kept = known->second;
        if (kept.author == domain::Author::Me || kept.revision >= handover.revision ||
            kept.phase == domain::PrepPhase::Talked) {
            if (kept.revision > handover.revision) updater.state.notice = Notice::OlderIsKept;
            const domain::PartnerId whose = kept.partner;
            updater.state.incoming.reset();
            updater.start_over({{Screen::Home, {}}, {Screen::Partner, whose.text}});
            return;
        }
    }

    // A prep stays with the partner it came from, whatever pair a later link says.
    const domain::Partner* const before = known == updater.state.notebook.preps.end()
                                              ? nullptr
                                              : updater.partner(known->second.partner);
    auto sender = updater.sender_of(before == nullptr ? handover.pair : before->pair,
                                    {take.partner, take.name, take.relation});
    if (!sender) return;
    updater.learn_lock(*sender);
    const domain::Prep prep = domain::prep_from_handover(handover, sender->id, updater.env.now);
    updater.state.notebook.partners[sender->id] = *sender;
    updater.state.notebook.preps[prep.id] = prep;
    updater.keep_all(*sender, prep);
    updater.state.incoming.reset();
    updater.state.notice =
        updater.state.store == StoreStatus::Open ? Notice::TakenIn : Notice::CannotKeep;
    updater.start_over({{Screen::Home, {}}, {Screen::Partner, sender->id.text}});
}

std::optional<domain::Partner> Updater::sender_of(const std::optional<domain::PairId>& pair,
                                                  const Says& says) {
    const domain::Partner* whose =
        pair ? domain::partner_with_pair(state.notebook, *pair) : nullptr;
    if (whose == nullptr && says.partner) whose = partner(*says.partner);
    // Chosen before the partners were known: one of that name may be meant, so it is asked again.
    if (waited && whose == nullptr &&
        std::ranges::any_of(state.notebook.partners, [&](const auto& known) {
            return domain::is_same_name(known.second.name, says.name);
        })) {
        return std::nullopt;
    }
    domain::Partner sender;
    if (whose != nullptr) {
        sender = *whose;
    } else {
        sender.id = base::make_id<domain::PartnerId>(env.random());
        sender.pair = base::make_id<domain::PairId>(env.random());
        sender.name = base::cleaned_line(says.name);
        sender.relation = says.relation;
        sender.added = env.now;
        if (base::is_blank(sender.name)) return std::nullopt;
    }
    if (pair) domain::take_pair(sender, *pair);  // from now on their links and mine find each other
    sender.put_away = false;
    return sender;
}

// Back to where the link came in between.
void happen(Updater& updater, const LeaveOut&) {
    updater.state.incoming.reset();
    happen(updater, GoBack{});
}

}  // namespace app

// Closing the links to a partner, with words or with a key, and opening those that come closed.
#include "app/lock_actions.h"

#include "app/route_actions.h"
#include "app/updater.h"
#include "base/utf8.h"

namespace app {
namespace {

// 128 bits in hex.
std::string secret_from(const Env& env) {
    const std::string first = base::hex_from_bits(env.random());
    return first + base::hex_from_bits(env.random());
}

}  // namespace

void happen(Updater& updater, const MakeWords& make) {
    if (updater.partner(make.partner) == nullptr) return;
    updater.state.picking_for = make.partner;
    updater.state.picking_for_backup = false;
    updater.effects.push_back(PickWords{updater.state.notebook.settings.language});
}

void happen(Updater& updater, const WordsPicked& picked) {
    domain::Partner* const with =
        updater.state.picking_for ? updater.partner(*updater.state.picking_for) : nullptr;
    updater.state.picking_for.reset();
    const bool for_backup = std::exchange(updater.state.picking_for_backup, false);
    if (with == nullptr && !for_backup) return;
    if (picked.words.empty()) {
        updater.state.notice = Notice::WordsNotHad;
        return;
    }
    if (for_backup) {
        updater.state.backup_words = picked.words;
        return;
    }
    with->lock = domain::Lock{domain::LockKind::Words, picked.words, secret_from(updater.env)};
    updater.keep_all(*with);
}

void happen(Updater& updater, const TryWords& with) {
    if (base::is_blank(with.words)) return;
    const std::string words = base::cleaned_line(with.words);
    updater.effects.push_back(
        UnsealLink{updater.state.unsealing, {{domain::LockKind::Words, words, {}}}});
}

void Updater::offer_pair_key() {
    state.outgoing.reset();
    state.shown_key.reset();
    const domain::Partner* const with = partner(domain::PartnerId{state.route().subject});
    if (with == nullptr) return;
    state.shown_key = domain::Lock{domain::LockKind::Key, secret_from(env), {}};
    seal(domain::PairKey{
        .pair = with->pair,
        .sender = state.notebook.settings.my_name,
        .sender_is = domain::seen_from_the_other_side(with->relation),
        .key = state.shown_key->secret,
    });
}

void happen(Updater& updater, const KeepPairKey&) {
    domain::Partner* const with = updater.partner(domain::PartnerId{updater.state.route().subject});
    if (with == nullptr || !updater.state.shown_key || !updater.state.outgoing ||
        !updater.state.outgoing->qr)
        return;
    with->lock = std::exchange(updater.state.shown_key, std::nullopt);
    updater.keep_all(*with);
    updater.state.outgoing.reset();
    updater.state.notice =
        updater.state.store == StoreStatus::Open ? Notice::LockKept : Notice::CannotKeep;
    happen(updater, GoBack{});
}

void happen(Updater& updater, const TakeInPairKey& take) {
    const auto* const received =
        updater.state.incoming ? updater.state.incoming->as<domain::PairKey>() : nullptr;
    if (received == nullptr) return;
    auto sender = updater.sender_of(received->pair, {take.partner, take.name, take.relation});
    if (!sender) return;
    sender->lock = domain::Lock{domain::LockKind::Key, received->key, {}};
    updater.state.notebook.partners[sender->id] = *sender;
    updater.keep_all(*sender);
    updater.state.incoming.reset();
    updater.state.notice =
        updater.state.store == StoreStatus::Open ? Notice::LockKept : Notice::CannotKeep;
    updater.start_over({{Screen::Home, {}}, {Screen::Partner, sender->id.text}});
}

void happen(Updater& updater, const ForgetLock& forget) {
    domain::Partner* const with = updater.partner(forget.partner);
    if (with == nullptr || !with->lock) return;
    const codec::StoredRecord before = codec::encode_record(*with);
    with->lock.reset();
    updater.change({before}, {codec::encode_record(*with)});
    updater.state.notice = Notice::LockForgotten;
}

void Updater::learn_lock(domain::Partner& partner) const {
    if (!state.incoming || !state.incoming->lock) return;
    // A key that was handed over in person is not given up for words.
    const bool has_key = partner.lock && partner.lock->kind == domain::LockKind::Key;
    if (!has_key) partner.lock = state.incoming->lock;
    domain::remember(partner.opened, state.incoming->mark);
}

}  // namespace app

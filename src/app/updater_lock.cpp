// Closing the links to a partner, with words or with a key, and opening those that come closed.
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

void Updater::operator()(const MakeWords& make) {
    if (partner(make.partner) == nullptr) return;
    state.picking_for = make.partner;
    effects.push_back(PickWords{state.notebook.settings.language});
}

void Updater::operator()(const WordsPicked& picked) {
    domain::Partner* const with = state.picking_for ? partner(*state.picking_for) : nullptr;
    state.picking_for.reset();
    if (with == nullptr) return;
    if (picked.words.empty()) {
        state.notice = Notice::WordsNotHad;
        return;
    }
    with->lock = domain::Lock{domain::LockKind::Words, picked.words, secret_from(env)};
    keep_all(*with);
}

void Updater::operator()(const TryWords& with) {
    if (base::is_blank(with.words)) return;
    const std::string words = base::cleaned_line(with.words, domain::kLongestWords);
    effects.push_back(UnsealLink{state.unsealing, {{domain::LockKind::Words, words, {}}}});
}

void Updater::offer_pair_key(const domain::PartnerId& id) {
    state.outgoing.reset();
    state.shown_key.reset();
    const domain::Partner* const with = partner(id);
    if (with == nullptr) return;
    state.shown_key = domain::Lock{domain::LockKind::Key, secret_from(env), {}};
    seal(domain::PairKey{
        .pair = with->pair,
        .sender = state.notebook.settings.my_name,
        .sender_is = domain::seen_from_the_other_side(with->relation),
        .key = state.shown_key->secret,
    });
}

void Updater::operator()(const KeepPairKey&) {
    domain::Partner* const with = partner(domain::PartnerId{state.route().subject});
    if (with == nullptr || !state.shown_key || !state.outgoing || !state.outgoing->qr) return;
    with->lock = std::exchange(state.shown_key, std::nullopt);
    keep_all(*with);
    state.outgoing.reset();
    state.notice = state.store == StoreStatus::Open ? Notice::LockKept : Notice::CannotKeep;
    (*this)(GoBack{});
}

void Updater::operator()(const TakeInPairKey& take) {
    const auto* const received = state.incoming ? state.incoming->as<domain::PairKey>() : nullptr;
    if (received == nullptr) return;
    auto sender = sender_of(received->pair, {take.partner, take.name, take.relation});
    if (!sender) return;
    sender->lock = domain::Lock{domain::LockKind::Key, received->key, {}};
    state.notebook.partners[sender->id] = *sender;
    keep_all(*sender);
    state.incoming.reset();
    state.notice = state.store == StoreStatus::Open ? Notice::LockKept : Notice::CannotKeep;
    start_over({{Screen::Home, {}}, {Screen::Partner, sender->id.text}});
}

void Updater::operator()(const ForgetLock& forget) {
    domain::Partner* const with = partner(forget.partner);
    if (with == nullptr || !with->lock) return;
    with->lock.reset();
    keep_all(*with);
    state.notice = Notice::LockForgotten;
}

void Updater::learn_lock(domain::Partner& partner) const {
    if (!state.incoming || !state.incoming->lock) return;
    // A key that was handed over in person is not given up for words.
    const bool has_key = partner.lock && partner.lock->kind == domain::LockKind::Key;
    if (!has_key) partner.lock = state.incoming->lock;
    domain::remember(partner.opened, state.incoming->mark);
}

}  // namespace app

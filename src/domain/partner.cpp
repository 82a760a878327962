#include "domain/partner.h"

#include <algorithm>
#include <utility>

namespace domain {
namespace {

void remember(Partner& partner, const PairId& pair) {
    if (leads_to(partner, pair)) return;
    partner.other_pairs.push_back(pair);
    if (partner.other_pairs.size() > kMostOtherPairs) {
        partner.other_pairs.erase(partner.other_pairs.begin());
    }
}

std::string bare(std::string_view name) {
    std::string bare;
    while (!name.empty()) {
        const std::string_view space = name.starts_with("\u3000") ? "\u3000" : " ";
        if (name.starts_with(space)) {
            name.remove_prefix(space.size());
        } else {
            bare += name.front();
            name.remove_prefix(1);
        }
    }
    for (const std::string_view polite : {"さん", "様", "先生", "君", "ちゃん"}) {
        if (bare.size() > polite.size() && bare.ends_with(polite)) {
            bare.resize(bare.size() - polite.size());
            break;
        }
    }
    return bare;
}

}  // namespace

bool leads_to(const Partner& partner, const PairId& pair) {
    return partner.pair == pair ||
           std::ranges::find(partner.other_pairs, pair) != partner.other_pairs.end();
}

void take_pair(Partner& partner, const PairId& pair) {
    if (partner.pair == pair) return;
    std::erase(partner.other_pairs, pair);
    const PairId before = std::exchange(partner.pair, pair);
    remember(partner, before);
}

void join(Partner& kept, const Partner& other) {
    for (const PairId& pair : other.other_pairs) remember(kept, pair);
    remember(kept, other.pair);
    kept.added = std::min(kept.added, other.added);
    if (!kept.stage) kept.stage = other.stage;
    if (!kept.every_days) kept.every_days = other.every_days;
    // A key that was handed over in person is not given up for words.
    const bool has_key = kept.lock && kept.lock->kind == LockKind::Key;
    if (other.lock && (!kept.lock || (!has_key && other.lock->kind == LockKind::Key))) {
        kept.lock = other.lock;
    }
    Marks marks = other.opened;
    for (const std::string& mark : kept.opened) remember(marks, mark);
    kept.opened = std::move(marks);
    kept.put_away = kept.put_away && other.put_away;
}

bool is_same_name(std::string_view one, std::string_view other) {
    const std::string name = bare(one);
    return !name.empty() && name == bare(other);
}

}  // namespace domain

#include "domain/round_robin.h"

#include <algorithm>

#include "domain/turn_order.h"

namespace domain {
namespace {

constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

using Members = std::vector<std::size_t>;

// Who sits with whom in one round.
class Seating {
  public:
    explicit Seating(const Circle& circle)
        : partners_(circle.members, kNobody), apart_(circle.members) {
        for (const auto& [one, other] : circle.not_with) {
            if (one >= circle.members || other >= circle.members) continue;
            apart_[one].push_back(other);
            apart_[other].push_back(one);
        }
    }

    [[nodiscard]] bool may_meet(std::size_t one, std::size_t other) const {
        return std::ranges::find(apart_[one], other) == apart_[one].end();
    }
    [[nodiscard]] std::size_t partner(std::size_t member) const { return partners_[member]; }

    void join(std::size_t one, std::size_t other) {
        partners_[one] = other;
        partners_[other] = one;
    }

    // Those it returns may not meet each other, so they are few, however many came in.
    Members join_each_other(const Members& loose) {
        return join_where(loose, [this](std::size_t one, std::size_t other) {
            if (!may_meet(one, other)) return false;
            join(one, other);
            return true;
        });
    }

    Members join_by_changing(const Members& loose) {
        return join_where(loose, [this](std::size_t one, std::size_t other) {
            return change_with_a_pair(one, other);
        });
    }

  private:
    template <class Join>
    static Members join_where(const Members& loose, Join joined) {
        Members left;
        for (const std::size_t member : loose) {
            const auto other = std::ranges::find_if(
                left, [&](std::size_t waiting) { return joined(waiting, member); });
            if (other == left.end()) {
                left.push_back(member);
            } else {
                left.erase(other);
            }
        }
        return left;
    }

    // Looked for from the next place on, so that it is not always the first pair that is parted.
    bool change_with_a_pair(std::size_t one, std::size_t other) {
        for (std::size_t step = 1; step < partners_.size(); ++step) {
            const std::size_t first = (one + step) % partners_.size();
            const std::size_t second = partners_[first];
            if (second == kNobody || !may_meet(one, first) || !may_meet(other, second)) continue;
            join(one, first);
            join(other, second);
            return true;
        }
        return false;
    }

    Members partners_;
    std::vector<Members> apart_;  // by member
};

// The circle method (Kirkman 1847): the last keeps the place in the middle, the others move around
// it by one place each round. Of an odd number the middle is empty, and who faces it rests.
struct Faced {
    std::vector<Pair> pairs;
    std::size_t rests = kNobody;
};

Faced facing(const Circle& circle, std::size_t number) {
    Faced faced;
    if (circle.members == 1) faced.rests = 0;
    if (circle.members < 2) return faced;
    const Members order = turn_order(circle.members, circle.seed);
    const std::size_t around = rounds_until_all_met(circle.members);
    const std::size_t top = number % around;
    if (circle.members % 2 == 1) {
        faced.rests = order[top];
    } else {
        faced.pairs.emplace_back(order[top], order[around]);
    }
    for (std::size_t step = 1; step <= (around - 1) / 2; ++step) {
        faced.pairs.emplace_back(order[(top + step) % around],
                                 order[(top + around - step) % around]);
    }
    return faced;
}

Round round_from(const Seating& seating, const std::vector<bool>& absent, const Members& left) {
    Round round;
    const auto present = static_cast<std::size_t>(std::ranges::count(absent, false));
    for (std::size_t member = 0; member < absent.size(); ++member) {
        const std::size_t partner = seating.partner(member);
        if (absent[member]) {
            round.rests.push_back({member, RestReason::Asked});
        } else if (partner == kNobody) {
            const bool odd = present % 2 == 1 && member == left.back();
            round.rests.push_back({member, odd ? RestReason::Odd : RestReason::NotWith});
        } else if (member < partner) {
            round.pairs.emplace_back(member, partner);
        }
    }
    return round;
}

}  // namespace

std::size_t rounds_until_all_met(std::size_t members) {
    if (members < 2) return 0;
    return members % 2 == 0 ? members - 1 : members;
}

Round round_of(const Circle& circle, std::size_t number, const Members& sits_out) {
    std::vector<bool> absent(circle.members, false);
    for (const std::size_t member : sits_out) {
        if (member < circle.members) absent[member] = true;
    }
    Seating seating{circle};
    const Faced faced = facing(circle, number);
    Members loose;
    for (const auto& [one, other] : faced.pairs) {
        if (!absent[one] && !absent[other] && seating.may_meet(one, other)) {
            seating.join(one, other);
            continue;
        }
        for (const std::size_t member : {one, other}) {
            if (!absent[member]) loose.push_back(member);
        }
    }
    Members left = seating.join_by_changing(seating.join_each_other(loose));
    // Only now the one whose turn it is to rest, so that nobody else rests instead.
    if (faced.rests != kNobody && !absent[faced.rests]) {
        left.push_back(faced.rests);
        left = seating.join_by_changing(seating.join_each_other(left));
    }
    return round_from(seating, absent, left);
}

std::vector<Round> rounds(const Circle& circle) {
    std::vector<Round> all;
    for (std::size_t number = 0; number < rounds_until_all_met(circle.members); ++number) {
        all.push_back(round_of(circle, number));
    }
    return all;
}

}  // namespace domain

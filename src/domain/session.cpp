#include "domain/session.h"

#include <algorithm>

namespace domain {

std::vector<AgendaPoint> make_agenda(const Prep* mine, const Prep* theirs, Relation relation) {
    const bool theirs_first = relation == Relation::Member || relation == Relation::Mentee;
    struct Side {
        const Prep* prep;
        Author author;
    };
    const Side my_side{mine, Author::Me};
    const Side their_side{theirs, Author::Partner};
    const Side sides[] = {theirs_first ? their_side : my_side, theirs_first ? my_side : their_side};

    std::size_t ranks = 0;
    for (const Side& side : sides) {
        if (side.prep != nullptr) ranks = std::max(ranks, side.prep->items.size());
    }
    std::vector<AgendaPoint> agenda;
    for (std::size_t rank = 0; rank < ranks; ++rank) {
        for (const Side& side : sides) {
            if (side.prep == nullptr || rank >= side.prep->items.size()) continue;
            agenda.push_back({side.author, side.prep->items[rank], Outcome::Open});
        }
    }
    return agenda;
}

std::vector<Item> left_for_next_time(const Session& session) {
    std::vector<Item> left;
    for (const AgendaPoint& point : session.agenda) {
        if (point.author == Author::Me && point.outcome != Outcome::Talked) {
            left.push_back(point.item);
        }
    }
    return left;
}

}  // namespace domain

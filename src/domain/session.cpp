#include "domain/session.h"

#include <algorithm>

namespace domain {

namespace {

Author first_of(const std::optional<PrepId>& mine, const std::optional<PrepId>& theirs) {
    if (!theirs) return Author::Me;
    return !mine || *theirs < *mine ? Author::Partner : Author::Me;
}

Author first_speaker(const Prep* mine, const Prep* theirs, Relation relation) {
    switch (relation) {
        case Relation::Member:
        case Relation::Mentee: return Author::Partner;
        case Relation::Manager:
        case Relation::Mentor: return Author::Me;
        case Relation::Peer: return first_of_peers(mine, theirs);
    }
    return Author::Me;
}

}  // namespace

Author first_of_peers(const Prep* mine, const Prep* theirs) {
    const auto id = [](const Prep* prep) {
        return prep == nullptr ? std::nullopt : std::optional{prep->id};
    };
    return first_of(id(mine), id(theirs));
}

Author first_of_peers(const Session& session) { return first_of(session.mine, session.theirs); }

bool can_go_on(const Session& session, base::Moment now) {
    return session.finished && !session.telling.handed_over && session.telling.revision == 1 &&
           now - *session.finished < kWhileToGoOn;
}

std::optional<base::Moment> half_time(const Session& session) {
    if (!session.length) return std::nullopt;
    return session.started + std::chrono::milliseconds{*session.length} / 2;
}

std::optional<Balance> balance_to_compare(const Session& session) {
    const Telling& telling = session.telling;
    const bool told = session.balance && telling.balance && telling.handed_over;
    return told && session.heard ? session.heard->balance : std::nullopt;
}

std::vector<AgendaPoint> make_agenda(const Prep* mine, const Prep* theirs, Relation relation) {
    const bool theirs_first = first_speaker(mine, theirs, relation) == Author::Partner;
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
            agenda.push_back({.author = side.author, .item = side.prep->items[rank]});
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

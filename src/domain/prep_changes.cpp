#include "domain/prep_changes.h"

#include <algorithm>

namespace domain {
namespace {

const Item* item_on(const Prep& prep, Topic topic) {
    const auto found = std::ranges::find(prep.items, topic, &Item::topic);
    return found == prep.items.end() ? nullptr : &*found;
}

// The topics of one prep that the other has too, in order.
std::vector<Topic> common_topics(const Prep& prep, const Prep& other) {
    std::vector<Topic> topics;
    for (const Item& item : prep.items) {
        if (item_on(other, item.topic) != nullptr) topics.push_back(item.topic);
    }
    return topics;
}

}  // namespace

std::vector<ChangedPart> changes_between(const Prep& older, const Prep& newer) {
    std::vector<ChangedPart> changes;
    for (const Item& item : newer.items) {
        const Item* const before = item_on(older, item.topic);
        if (before == nullptr) {
            changes.push_back({PrepChange::Added, item.topic});
            continue;
        }
        if (before->response != item.response)
            changes.push_back({PrepChange::Response, item.topic});
        if (before->note != item.note) changes.push_back({PrepChange::Note, item.topic});
    }
    for (const Item& item : older.items) {
        if (item_on(newer, item.topic) == nullptr) {
            changes.push_back({PrepChange::Removed, item.topic});
        }
    }
    const auto note = [&](bool changed, PrepChange change) {
        if (changed) changes.push_back({change, {}});
    };
    note(common_topics(older, newer) != common_topics(newer, older), PrepChange::Order);
    note(older.purpose != newer.purpose, PrepChange::Purpose);
    note(older.day != newer.day, PrepChange::Day);
    note(older.place != newer.place, PrepChange::Place);
    note(older.handshake != newer.handshake, PrepChange::Handshake);
    return changes;
}

}  // namespace domain

#include "domain/prep.h"

#include <algorithm>
#include <utility>

namespace domain {

void toggle_topic(std::vector<Item>& items, std::vector<Item>& unticked, Topic topic) {
    const auto ticked = std::ranges::find(items, topic, &Item::topic);
    if (ticked != items.end()) {
        unticked.push_back(std::move(*ticked));
        items.erase(ticked);
        return;
    }
    if (items.size() >= kMostItems) return;
    // Of several (it was taken over from the talk before meanwhile) the last.
    const auto last = std::ranges::find(unticked.rbegin(), unticked.rend(), topic, &Item::topic);
    if (last == unticked.rend()) {
        items.push_back({.topic = topic, .response = {}, .note = {}, .unread = {}});
    } else {
        items.push_back(std::move(*last));
        unticked.erase(std::next(last).base());
    }
}

void adopt_item(Prep& prep, const Item& item) {
    const auto same = [&](const Item& known) { return known.topic == item.topic; };
    if (std::ranges::any_of(prep.items, same) || prep.items.size() >= kMostItems) return;
    prep.items.push_back(item);
}

void carry_step(Prep& prep, const Step& step) {
    const auto is_other = [](const Item& item) { return item.topic == Topic::Other; };
    if (std::ranges::none_of(prep.items, is_other)) {
        if (prep.items.size() >= kMostItems) return;
        prep.items.push_back(
            {.topic = Topic::Other, .response = Response::Report, .note = {}, .unread = {}});
    }
    std::string& note = std::ranges::find_if(prep.items, is_other)->note;
    if (note.find(step.text) != std::string::npos) return;
    if (!note.empty()) note += '\n';
    note += step.text;
}

void move_item(Prep& prep, std::size_t index, Direction direction) {
    if (index >= prep.items.size()) return;
    if (direction == Direction::Earlier && index > 0) {
        std::swap(prep.items[index], prep.items[index - 1]);
    }
    if (direction == Direction::Later && index + 1 < prep.items.size()) {
        std::swap(prep.items[index], prep.items[index + 1]);
    }
}

bool is_complete(const std::vector<Item>& items) {
    return !items.empty() &&
           std::ranges::all_of(items, [](const Item& item) { return item.response.has_value(); });
}

bool is_complete(const Prep& prep) { return is_complete(prep.items); }

}  // namespace domain

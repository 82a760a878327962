#include "domain/notebook.h"

#include "base/sort.h"

namespace domain {
std::vector<const Partner*> partners_in_order(const Notebook& notebook) {
    std::vector<const Partner*> partners;
    for (const auto& [id, partner] : notebook.partners) partners.push_back(&partner);
    base::sort(partners, [](const Partner* a, const Partner* b) {
        return a->added != b->added ? a->added < b->added : a->id < b->id;
    });
    return partners;
}

std::vector<const Partner*> offered_partners(const Notebook& notebook) {
    auto partners = partners_in_order(notebook);
    std::erase_if(partners, [](const Partner* partner) { return partner->put_away; });
    return partners;
}

const Partner* partner_with_pair(const Notebook& notebook, const PairId& pair) {
    for (const auto& [id, partner] : notebook.partners) {
        if (leads_to(partner, pair)) return &partner;
    }
    return nullptr;
}

std::vector<Lock> locks_of(const Notebook& notebook) {
    std::vector<Lock> locks;
    for (const auto& [id, partner] : notebook.partners) {
        if (partner.lock) locks.push_back(*partner.lock);
    }
    return locks;
}

bool took_in(const Notebook& notebook, std::string_view mark) {
    return std::ranges::any_of(notebook.partners,
                               [&](const auto& entry) { return knows(entry.second.opened, mark); });
}

std::vector<const Group*> open_groups(const Notebook& notebook) {
    std::vector<const Group*> open;
    for (const auto& [id, group] : notebook.groups) {
        if (!group.finished) open.push_back(&group);
    }
    base::sort(open, [](const Group* a, const Group* b) {
        return a->plan.start != b->plan.start ? a->plan.start < b->plan.start
                                              : a->plan.id < b->plan.id;
    });
    return open;
}

}  // namespace domain

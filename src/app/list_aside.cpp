// What stands aside, for its screen: by occasion, what each record is, with whom, when.
#include <algorithm>

#include "app/updater.h"
#include "codec/aside.h"

namespace app {
namespace {

using Stored = std::vector<codec::StoredRecord>;

struct ToLine {
    // By id: of those who are here, and of those who stand aside.
    std::map<domain::PartnerId, std::string> names;

    [[nodiscard]] std::string name_of(const domain::PartnerId& id) const {
        const auto name = names.find(id);
        return name == names.end() ? std::string{} : name->second;
    }
    AsideLine operator()(const domain::Partner& partner) const {
        return {AsideKind::Partner, partner.name, partner.added};
    }
    AsideLine operator()(const domain::Prep& prep) const {
        return {AsideKind::Prep, name_of(prep.partner), prep.made};
    }
    AsideLine operator()(const domain::Session& talk) const {
        return {AsideKind::Talk, name_of(talk.partner), talk.started};
    }
    AsideLine operator()(const domain::Reflection&) const { return {AsideKind::Reflection}; }
    AsideLine operator()(const domain::Group& group) const {
        return {AsideKind::Group, group.plan.name, group.made};
    }
    AsideLine operator()(const domain::Settings&) const { return {AsideKind::Settings}; }
};

AsideGroup listed(const std::string& name, const Stored& stored, ToLine to_line) {
    AsideGroup group{name, codec::tally_of(stored), {}};
    std::vector<codec::Record> records;
    for (const codec::StoredRecord& one : stored) {
        auto record = codec::decode_record(codec::aside_in_key(one.key)->key, one.text);
        if (!record) {
            group.lines.push_back({AsideKind::Unreadable});
            continue;
        }
        if (const auto* partner = std::get_if<domain::Partner>(&*record)) {
            to_line.names.emplace(partner->id, partner->name);
        }
        records.push_back(*std::move(record));
    }
    for (const codec::Record& record : records) {
        group.lines.push_back(std::visit(to_line, record));
    }
    std::ranges::stable_sort(group.lines, [](const AsideLine& one, const AsideLine& other) {
        return one.when.value_or(base::Moment{}) > other.when.value_or(base::Moment{});
    });
    return group;
}

}  // namespace

void Updater::list_aside() {
    state.aside_list.clear();
    if (state.route().screen != Screen::Aside) return;
    ToLine to_line;
    for (const auto& [id, partner] : state.notebook.partners) {
        to_line.names.emplace(id, partner.name);
    }
    std::map<std::string, Stored> groups;
    for (const codec::StoredRecord& stored : state.aside) {
        groups[std::string(codec::aside_in_key(stored.key)->group)].push_back(stored);
    }
    for (const auto& [name, stored] : groups) {
        state.aside_list.push_back(listed(name, stored, to_line));
    }
}

}  // namespace app

#include "codec/aside.h"

#include <algorithm>

namespace codec {
namespace {

constexpr std::string_view kFolder = "aside/";

struct Count {
    domain::Tally& tally;

    void meet(base::Moment moment) const {
        tally.newest = std::max(tally.newest.value_or(moment), moment);
    }
    void operator()(const domain::Partner& partner) const {
        ++tally.partners;
        meet(partner.added);
    }
    void operator()(const domain::Prep& prep) const {
        ++tally.preps;
        meet(prep.made);
    }
    void operator()(const domain::Session& talk) const {
        ++tally.talks;
        meet(talk.finished.value_or(talk.started));
    }
    void operator()(const domain::Group& group) const {
        ++tally.talks;
        meet(group.finished.value_or(group.made));
    }
    void operator()(const domain::Reflection&) const {}  // counted with its talk
    void operator()(const domain::Settings&) const {}
};

}  // namespace

std::string aside_key(std::string_view group, std::string_view key) {
    std::string made{kFolder};
    made += group;
    made += '/';
    made += key;
    return made;
}

std::optional<Aside> aside_in_key(std::string_view key) {
    if (!key.starts_with(kFolder)) return std::nullopt;
    key.remove_prefix(kFolder.size());
    const std::size_t end = key.find('/');
    if (end == std::string_view::npos) return std::nullopt;
    return Aside{key.substr(0, end), key.substr(end + 1)};
}

domain::Tally tally_of(const std::vector<StoredRecord>& records) {
    domain::Tally tally;
    for (const StoredRecord& stored : records) {
        const auto aside = aside_in_key(stored.key);
        const auto record = decode_record(aside ? aside->key : stored.key, stored.text);
        if (record) std::visit(Count{tally}, *record);
    }
    return tally;
}

}  // namespace codec

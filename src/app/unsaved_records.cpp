// What was made while the store would not open, once it does.
#include <algorithm>
#include <functional>
#include <utility>

#include "app/updater.h"
#include "base/id.h"
#include "codec/aside.h"

namespace app {
namespace {

// Each kind says what becomes of an unsaved one beside what was read: true when it is written.
struct Settle {
    domain::Notebook& read;
    struct Twin {
        domain::PartnerId made;  // meanwhile
        domain::PartnerId kept;  // before
    };
    std::vector<Twin> twins{};

    void follow(domain::PartnerId& partner) const {
        const auto twin = std::ranges::find(twins, partner, &Twin::made);
        if (twin != twins.end()) partner = twin->kept;
    }

    bool operator()(const domain::Partner& made) {
        const domain::Partner* const kept = domain::partner_with_pair(read, made.pair);
        if (kept == nullptr || kept->id == made.id) return true;
        twins.push_back({made.id, kept->id});
        return false;
    }
    bool operator()(domain::Prep& made) const {
        follow(made.partner);
        const auto kept = read.preps.find(made.id);
        if (kept == read.preps.end()) return true;
        const bool mine = kept->second.author == domain::Author::Me;
        if (mine != (made.author == domain::Author::Me)) return false;
        if (kept->second.phase == domain::PrepPhase::Talked) return false;
        made.partner = kept->second.partner;
        return made.revision > kept->second.revision;
    }
    bool operator()(domain::Session& made) const {
        follow(made.partner);
        return true;
    }
    bool operator()(const domain::Reflection&) const { return true; }
    bool operator()(const domain::Group& made) const { return !read.groups.contains(made.plan.id); }
    // Of the settings that were not seen only what was chosen meanwhile is changed.
    bool operator()(domain::Settings& made) const {
        domain::Settings kept = read.settings;
        kept.language = made.language;
        if (kept.my_name.empty()) kept.my_name = made.my_name;
        made = std::move(kept);
        return true;
    }
};

}  // namespace

void Updater::know(const std::vector<codec::StoredRecord>& stored) {
    for (const codec::StoredRecord& record : stored) {
        state.known[record.key] = {std::hash<std::string>{}(record.text)};
    }
}

void Updater::suppose(const std::string& key, const std::string& text) {
    const std::vector<std::size_t> nothing{std::hash<std::string>{}("")};
    state.known.try_emplace(key, nothing).first->second.push_back(std::hash<std::string>{}(text));
}

void Updater::know_anew(const std::vector<codec::StoredRecord>& read) {
    auto before = std::exchange(state.known, {});
    know(read);
    if (!state.was_read) return;  // what waits was made beside it
    // What is not saved was written on what was known then.
    const auto as_before = [&](const std::string& key) {
        state.known.erase(key);
        if (auto then = before.extract(key)) state.known.insert(std::move(then));
    };
    for (const auto& [ticket, records] : state.in_flight) {
        for (const codec::StoredRecord& record : records) as_before(record.key);
    }
    if (state.role == Role::Writer) return;
    for (const auto& [key, text] : state.unsaved) as_before(key);
}

void Updater::set_overtaken_aside(const std::vector<codec::StoredRecord>& read) {
    std::vector<codec::StoredRecord> moved;
    std::string group;
    for (auto mine = state.unsaved.begin(); mine != state.unsaved.end();) {
        const auto& [key, text] = *mine;
        const auto theirs = std::ranges::find(read, key, &codec::StoredRecord::key);
        const auto before = state.known.find(key);
        const std::string now = theirs == read.end() ? "" : theirs->text;
        const bool is_as_before =
            before == state.known.end()
                ? now.empty()
                : std::ranges::find(before->second, std::hash<std::string>{}(now)) !=
                      before->second.end();
        const bool is_mine = now == text;
        if (!is_mine && is_as_before) {
            ++mine;
            continue;
        }
        if (!is_mine) {
            if (group.empty()) group = base::hex_from_bits(env.random());
            moved.push_back({codec::aside_key(group, key), text});
        }
        mine = state.unsaved.erase(mine);
    }
    if (moved.empty()) return;
    state.aside.insert(state.aside.end(), moved.begin(), moved.end());
    state.notice = Notice::OvertakenAside;
    keep(std::move(moved));
}

std::vector<codec::StoredRecord> Updater::settle_unsaved() {
    std::vector<codec::StoredRecord> written;
    if (state.was_read) {
        for (const auto& [key, text] : state.unsaved) written.push_back({key, text});
    } else {
        Settle settle{state.notebook};
        std::map<std::string, std::string> held;  // that could not be read again
        // Keys come in order, partners before preps and sessions, so who is whose is known by then.
        for (const auto& [key, text] : state.unsaved) {
            auto record = codec::decode_record(key, text);
            if (!record) held.emplace(key, text);
            if (!record || !std::visit(settle, *record)) continue;
            written.push_back(
                std::visit([](const auto& value) { return codec::encode_record(value); }, *record));
        }
        state.unsaved = std::move(held);
    }
    for (const codec::StoredRecord& record : written) place_anew(record);
    return written;
}

}  // namespace app

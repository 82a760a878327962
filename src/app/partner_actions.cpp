#include "app/partner_actions.h"

#include <algorithm>

#include "app/route_actions.h"
#include "app/updater.h"
#include "base/utf8.h"

namespace app {
namespace {

using Stored = std::vector<codec::StoredRecord>;

void change_one(Updater& updater, const domain::PartnerId& id, auto how) {
    domain::Partner* const partner = updater.partner(id);
    if (partner == nullptr) return;
    const codec::StoredRecord before = codec::encode_record(*partner);
    how(*partner);
    codec::StoredRecord after = codec::encode_record(*partner);
    if (after != before) updater.change({before}, {std::move(after)});
}

// All that is between the two: `each` takes a prep, a talk or a reflection.
void for_all_of(domain::Notebook& notebook, const domain::PartnerId& id, auto each) {
    for (auto& [of, prep] : notebook.preps) {
        if (prep.partner == id) each(prep);
    }
    for (auto& [of, session] : notebook.sessions) {
        if (session.partner != id) continue;
        each(session);
        const auto reflection = notebook.reflections.find(of);
        if (reflection != notebook.reflections.end()) each(reflection->second);
    }
}

// The pages of what is not there any more.
void leave(Updater& updater, const Stored& gone) {
    std::erase_if(updater.state.routes, [&](const Route& route) {
        return !route.subject.empty() &&
               std::ranges::any_of(gone, [&](const codec::StoredRecord& record) {
                   return record.key.ends_with("/" + route.subject);
               });
    });
    updater.arrived();
}

}  // namespace

void happen(Updater& updater, const EditPartner& edit) {
    const std::string name = base::cleaned_line(edit.name);
    if (base::is_blank(name)) return;
    change_one(updater, edit.partner, [&](domain::Partner& partner) {
        partner.name = name;
        partner.relation = edit.relation;
    });
    if (updater.state.route().screen == Screen::EditPartner) happen(updater, GoBack{});
}

void happen(Updater& updater, const PutAway& put) {
    change_one(updater, put.partner, [](domain::Partner& partner) { partner.put_away = true; });
}

void happen(Updater& updater, const BringBack& bring) {
    change_one(updater, bring.partner, [](domain::Partner& partner) { partner.put_away = false; });
}

void happen(Updater& updater, const JoinPartners& join) {
    domain::Partner* const kept = updater.partner(join.kept);
    const domain::Partner* const other = updater.partner(join.other);
    if (kept == nullptr || other == nullptr || kept == other) return;
    const codec::StoredRecord gone = codec::encode_record(*other);
    Stored before{codec::encode_record(*kept), gone};
    domain::join(*kept, *other);
    // The pair that their app knows is the one that links carry.
    const auto came_from = [&](const domain::PartnerId& id) {
        return std::ranges::any_of(updater.state.notebook.preps, [&](const auto& entry) {
            return entry.second.partner == id && entry.second.author == domain::Author::Partner;
        });
    };
    if (!came_from(join.kept) && came_from(join.other)) domain::take_pair(*kept, other->pair);
    Stored after{codec::encode_record(*kept)};
    const auto move = [&](auto& between) {
        before.push_back(codec::encode_record(between));
        if constexpr (requires { between.partner; }) between.partner = join.kept;
        after.push_back(codec::encode_record(between));
    };
    for_all_of(updater.state.notebook, join.other, move);
    updater.state.notebook.partners.erase(join.other);
    updater.change(std::move(before), std::move(after), {gone.key});
    leave(updater, {gone});
    if (updater.state.route().screen == Screen::EditPartner) happen(updater, GoBack{});
}

void happen(Updater& updater, const DeletePartner& wanted) {
    domain::Notebook& notebook = updater.state.notebook;
    const domain::Partner* const partner = updater.partner(wanted.partner);
    if (partner == nullptr) return;
    Stored gone{codec::encode_record(*partner)};
    for_all_of(notebook, wanted.partner,
               [&](auto& between) { gone.push_back(codec::encode_record(between)); });
    for (const codec::StoredRecord& record : gone) updater.unplace(record);
    updater.follow_all();
    updater.delete_records(gone);
    leave(updater, gone);
}

}  // namespace app

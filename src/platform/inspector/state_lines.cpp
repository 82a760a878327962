#include "platform/inspector/state_lines.h"

#include "platform/inspector/enum_name.h"
#include "platform/inspector/fields.h"

namespace platform::inspector {
namespace {

std::string yes_or_no(bool yes) { return yes ? "yes" : "no"; }

std::string moment(base::Moment moment) {
    return std::to_string(moment.time_since_epoch().count()) + " ms";
}

template <class Value>
std::string if_any(const std::optional<Value>& value, std::string (*text)(const Value&)) {
    return value ? text(*value) : "none";
}

template <class Enum>
std::string name_of(const Enum& value) {
    return std::string(enum_name(value));
}

std::string line_of(const app::Route& route) {
    return name_of(route.screen) + (route.subject.empty() ? "" : " " + route.subject);
}

std::string line_of(const app::Outgoing& outgoing) {
    return "ticket " + std::to_string(outgoing.ticket) + ", " +
           (outgoing.link.empty() ? "no link yet" : outgoing.link) +
           (outgoing.closed ? ", closed" : "") + (outgoing.too_long ? ", too long" : "") +
           (outgoing.insecure ? ", insecure" : "") + ", " +
           std::to_string(outgoing.findings.size()) + " findings";
}

std::string line_of(const app::Incoming& incoming) {
    return (incoming.document ? "kind " + std::to_string(incoming.document->index()) : "nothing") +
           (incoming.fault ? ", fault " + name_of(*incoming.fault) : "") +
           (incoming.lock ? ", closed" : "") + (incoming.came_before ? ", came before" : "");
}

}  // namespace

std::vector<StateLine> state_lines(const app::State& state) {
    std::vector<StateLine> lines;
    const auto add = [&](std::string name, std::string value) {
        lines.push_back({std::move(name), std::move(value)});
    };
    for (const app::Route& route : state.routes) add("route", line_of(route));
    add("language", name_of(state.language));
    add("choosing", if_any(state.choosing, name_of<base::Language>));
    add("awaits words", yes_or_no(state.awaits_words));
    add("store", name_of(state.store));
    add("lost", yes_or_no(state.lost));
    add("role", name_of(state.role));
    add("saving", name_of(state.saving));
    add("loading", std::to_string(state.loading));
    add("was read", yes_or_no(state.was_read));
    for (const app::Action& action : state.waiting) add("waiting", std::string(action.name()));
    add("last ticket", std::to_string(state.last_ticket));
    for (const auto& [ticket, records] : state.in_flight) {
        for (const codec::StoredRecord& record : records) {
            add("in flight " + std::to_string(ticket), record.key + " " + record.text);
        }
    }
    for (const auto& [key, text] : state.unsaved) add("unsaved", key + " " + text);
    for (const codec::StoredRecord& record : state.unreadable) {
        add("unreadable", record.key + " " + record.text);
    }
    add("in the history", std::to_string(state.history.records()));
    add("records found", std::to_string(state.records.found.size()));
    if (state.deleted) add("deleted, until", moment(state.deleted->until));
    if (state.erasing) add("erasing", std::to_string(*state.erasing));
    if (state.outgoing) add("outgoing", line_of(*state.outgoing));
    for (const std::string& text : state.let_pass) add("let pass", text);
    if (state.incoming) add("incoming", line_of(*state.incoming));
    add("unsealing", state.unsealing);
    add("unsealed early", yes_or_no(state.unsealed_early));
    add("unsealed in vain", yes_or_no(state.unsealed_in_vain));
    if (state.looked_at) add("looked at", state.looked_at->text);
    if (state.picking_for) add("picking for", state.picking_for->text);
    add("notice", name_of(state.notice));
    add("update ready", yes_or_no(state.update_ready));
    add("can share", yes_or_no(state.can_share));
    add("asked to persist", yes_or_no(state.asked_to_persist));
    add("link base", state.link_base);
    add("now", moment(state.now));
    add("screen lit", yes_or_no(state.screen_lit));
    if (state.wake_at) add("wake at", moment(*state.wake_at));
    return lines;
}

std::vector<codec::StoredRecord> records_of(const domain::Notebook& notebook) {
    std::vector<codec::StoredRecord> records{codec::encode_record(notebook.settings)};
    const auto add = [&](const auto& kept) {
        for (const auto& [id, thing] : kept) records.push_back(codec::encode_record(thing));
    };
    add(notebook.partners);
    add(notebook.preps);
    add(notebook.sessions);
    add(notebook.reflections);
    add(notebook.groups);
    return records;
}

}  // namespace platform::inspector

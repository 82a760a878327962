// Where the person goes, and what belongs to the app itself.
#include "app/route_actions.h"

#include <utility>

#include "app/address.h"
#include "app/screens.h"
#include "app/updater.h"
#include "base/utf8.h"

namespace app {

void Updater::arrived() {
    const ScreenKind& kind = kind_of(state.route().screen);
    if (kind.arrives != nullptr && is_here(state, state.route())) {
        (this->*kind.arrives)();
    } else {
        state.outgoing.reset();
    }
}

void Updater::leave_unfinished() {
    state.outgoing.reset();
    if (state.routes.size() < 2) return;
    state.routes.pop_back();
    arrived();
}

void Updater::push(Route route) {
    state.routes.push_back(std::move(route));
    arrived();
}

void Updater::replace_top(Route route) {
    // What waited for the records may come when the person stands on a tab again: that one stays.
    if (state.routes.size() == 1) return push(std::move(route));
    state.routes.back() = std::move(route);
    arrived();
}

void Updater::start_over(std::initializer_list<Route> routes) {
    state.routes.assign(routes);
    arrived();
}

void happen(Updater& updater, const GoTo& go) {
    if (updater.state.route() == go.route) return;
    if (is_tab(go.route.screen)) {
        updater.start_over({go.route});
    } else {
        updater.push(go.route);
    }
}

void happen(Updater& updater, const GoBack&) {
    if (updater.state.routes.size() < 2) return;
    updater.state.routes.pop_back();
    updater.arrived();
}

void Updater::come_to(std::string_view place) {
    Routes steps = steps_in(place);
    if (steps == state.routes) return;
    state.notice = Notice::None;
    state.routes = std::move(steps);
    arrived();
}

void happen(Updater& updater, const WentTo& went) { updater.come_to(went.place); }

void happen(Updater& updater, const EditMyName& edit) {
    updater.state.notebook.settings.my_name = base::cleaned_line(edit.name);
    updater.keep_all(updater.state.notebook.settings);
    updater.arrived();  // a link that is handed over carries the name
}

void happen(Updater& updater, const UpdateFound&) { updater.state.update_ready = true; }

void happen(Updater& updater, const AcceptUpdate&) {
    if (updater.state.in_flight.empty() && updater.state.unsaved.empty() &&
        updater.state.waiting.empty()) {
        updater.effects.push_back(TakeOverUpdate{});
    } else {
        updater.state.notice = Notice::SaveFirst;
    }
}

void Updater::fetch_licences() {
    state.licences_not_had = false;
    if (state.licences.empty()) effects.push_back(FetchLicences{});
}

void happen(Updater& updater, const ReadLicences&) { updater.push(Route{Screen::Licences, {}}); }

void happen(Updater& updater, const LicencesRead& read) {
    updater.state.licences = read.text;
    updater.state.licences_not_had = read.text.empty();
}

}  // namespace app

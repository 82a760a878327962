// Where the person goes, and what belongs to the app itself.
#include "app/route_actions.h"

#include <utility>

#include "app/updater.h"
#include "base/utf8.h"
#include "codec/link.h"

namespace app {

void Updater::arrived() {
    const Route& route = state.route();
    if (route.screen == Screen::Share) {
        const domain::PrepId id{route.subject};
        if (!make_ready(id)) return leave_unfinished();
        const auto prep = state.notebook.preps.find(id);
        if (prep == state.notebook.preps.end()) return;
        const auto partner = state.notebook.partners.find(prep->second.partner);
        if (partner == state.notebook.partners.end()) return;
        seal(domain::handover_from_prep(prep->second, partner->second,
                                        state.notebook.settings.my_name),
             partner->second.lock);
    }
    if (route.screen == Screen::ShowPairKey) offer_pair_key(domain::PartnerId{route.subject});
    if (route.screen == Screen::Recruit) {
        const domain::Recruit& recruit = state.notebook.settings.recruit;
        state.outgoing.reset();
        if (!recruit.says_nothing()) seal(recruit);
    }
    if (route.screen == Screen::Circle && state.circle) {
        state.circle_round = domain::round_of(*state.circle);
        seal(*state.circle);
    }
    if (route.screen == Screen::GroupShare) {
        domain::Group* const shared = group(domain::GroupId{route.subject});
        if (shared != nullptr && !make_ready(*shared)) return leave_unfinished();
        seal_group(domain::GroupId{route.subject});
    }
    if (route.screen == Screen::Tell) seal_afterword(domain::SessionId{route.subject});
    if (route.screen == Screen::ShowQr) draw_qr();
    if (route.screen == Screen::Notices && state.notices.empty()) {
        effects.push_back(FetchNotices{});
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

void happen(Updater& updater, const WentBack& went) {
    if (updater.state.routes.size() <= went.depth + 1) return;
    updater.state.notice = Notice::None;
    updater.state.routes.resize(went.depth + 1);
    updater.arrived();
}

void happen(Updater& updater, const EditMyName& edit) {
    updater.state.notebook.settings.my_name = base::cleaned_line(edit.name, domain::kLongestName);
    updater.keep_all(updater.state.notebook.settings);
    const Screen screen = updater.state.route().screen;
    if (screen == Screen::Share || screen == Screen::Tell)
        updater.arrived();  // the link carries the name
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

void happen(Updater& updater, const ReadNotices&) { updater.push(Route{Screen::Notices, {}}); }

void happen(Updater& updater, const NoticesRead& read) { updater.state.notices = read.text; }

}  // namespace app

// update() on its own: a state, a clock and chance that the test holds, and the last effects.
#pragma once

#include <gtest/gtest.h>

#include <utility>

#include "app/link_actions.h"
#include "app/prep_actions.h"
#include "app/route_actions.h"
#include "app/store_actions.h"
#include "app/talk_actions.h"
#include "app/update.h"

namespace desk {

using namespace domain;

inline constexpr base::Moment kMorning{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} +
                                       std::chrono::hours{1}};

struct Desk {
    app::State state;
    app::Effects effects;  // of the last action
    base::Moment now = kMorning;
    base::Zone zone = [](base::Moment) { return std::chrono::hours{9}; };
    std::uint64_t chance;

    // An app that has started over an open, empty store. Desks with another `first` chance never
    // share an id.
    explicit Desk(std::uint64_t first = 1) : chance(first << 32) {
        act(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
        act(app::Loaded{app::StoreStatus::Open, {}});
    }

    const app::Effects& act(const app::Action& action) {
        const app::Env env{.now = now, .zone = zone, .random = [this] { return ++chance; }};
        return effects = app::update(state, action, env);
    }

    template <class T>
    [[nodiscard]] std::vector<T> asked() const {
        std::vector<T> found;
        for (const app::Effect& effect : effects) {
            if (const T* one = std::get_if<T>(&effect)) found.push_back(*one);
        }
        return found;
    }

    // The only effect of that kind.
    template <class T>
    [[nodiscard]] T the() const {
        const auto found = asked<T>();
        EXPECT_EQ(found.size(), 1U);
        return found.empty() ? T{} : found.front();
    }

    template <class T>
    [[nodiscard]] bool asks_for() const {
        return !asked<T>().empty();
    }

    // The store says yes to everything that waits.
    void save_all() {
        while (!state.in_flight.empty()) {
            act(app::StoreAnswered{state.in_flight.begin()->first, app::StoreAnswer::Saved});
        }
    }

    PartnerId add_partner(std::string name, Relation relation = Relation::Manager) {
        act(app::GoTo{{app::Screen::AddPartner, ""}});
        act(app::AddPartner{std::move(name), relation, app::AfterAdding::ShowPartner});
        return PartnerId{state.route().subject};
    }

    PrepId start_prep(const PartnerId& partner) {
        act(app::StartPrep{partner});
        return PrepId{state.route().subject};
    }

    PrepId finished_prep(const PartnerId& partner, Topic topic = Topic::Career,
                         Response response = Response::Listen) {
        const PrepId prep = start_prep(partner);
        act(app::ToggleTopic{prep, topic});
        act(app::ChooseResponse{prep, topic, response});
        act(app::FinishPrep{prep});
        return prep;
    }

    SessionId start_talk(const PartnerId& partner) {
        act(app::StartTalk{partner});
        return SessionId{state.route().subject};
    }

    // What the link of that prep would carry.
    std::vector<std::uint8_t> document_of(const PrepId& prep) {
        act(app::GoTo{{app::Screen::Share, prep.text}});
        const auto document = the<app::SealLink>().document;
        act(app::GoBack{});
        return document;
    }

    void open_link(std::vector<std::uint8_t> document) {
        act(app::LinkUnsealed{std::move(document), std::nullopt});
    }

    void take_in(std::string name = "相手", std::optional<PartnerId> partner = {}) {
        act(app::TakeIn{std::move(partner), std::move(name), Relation::Member});
    }

    [[nodiscard]] const Prep& prep(const PrepId& id) const { return state.notebook.preps.at(id); }
    [[nodiscard]] const Session& session(const SessionId& id) const {
        return state.notebook.sessions.at(id);
    }
};

}  // namespace desk

#include "app/screens.h"

#include <array>

#include "app/state.h"
#include "app/updater.h"

namespace app {
namespace {

template <class... Kinds>
bool holds(const Incoming& incoming) {
    return ((incoming.as<Kinds>() != nullptr) || ...);
}

bool holds_a_fault(const Incoming& incoming) { return incoming.fault.has_value(); }

constexpr std::array<ScreenKind, kScreens> kKinds{{
#define TAIWA_SCREEN(name, draw, title, at, about, ...) \
    {.address = at, .subject = Subject::about, __VA_ARGS__},
#include "app/screens.def"
#undef TAIWA_SCREEN
}};

}  // namespace

const ScreenKind& kind_of(Screen screen) { return kKinds[static_cast<std::size_t>(screen)]; }

Screen screen_for(const Incoming& incoming) {
    for (std::size_t at = 0; at < kScreens; ++at) {
        if (kKinds[at].reads != nullptr && kKinds[at].reads(incoming))
            return static_cast<Screen>(at);
    }
    return Screen::LinkFault;
}

bool is_here(const State& state, const Route& route) {
    const domain::Notebook& notebook = state.notebook;
    const ScreenKind& kind = kind_of(route.screen);
    switch (kind.subject) {
        case Subject::None:
        case Subject::Word: return true;
        case Subject::AsBelow:
            return state.routes.size() > 1 &&
                   kind_of(state.routes[state.routes.size() - 2].screen).arrives != nullptr;
        case Subject::Partner: return notebook.partners.contains(domain::PartnerId{route.subject});
        case Subject::Prep: return notebook.preps.contains(domain::PrepId{route.subject});
        case Subject::MyPrep: {
            const auto prep = notebook.preps.find(domain::PrepId{route.subject});
            return prep != notebook.preps.end() && prep->second.author == domain::Author::Me;
        }
        case Subject::FinishedTalk: {
            const auto talk = notebook.sessions.find(domain::SessionId{route.subject});
            return talk != notebook.sessions.end() && talk->second.finished;
        }
        case Subject::Talk: return notebook.sessions.contains(domain::SessionId{route.subject});
        case Subject::GroupOrNew:
            if (route.subject.empty()) return true;
            [[fallthrough]];
        case Subject::Group: return notebook.groups.contains(domain::GroupId{route.subject});
        case Subject::Link: return state.incoming && kind.reads(*state.incoming);
    }
    return false;
}

bool awaits_link(const State& state) {
    return state.unsealed_awaited && kind_of(state.route().screen).subject == Subject::Link;
}

}  // namespace app

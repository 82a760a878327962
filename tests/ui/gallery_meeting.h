// The screens around closed links, 1on1募集 and circles, for tests that look at all of them.
#pragma once

#include <functional>

#include "app/link_actions.h"
#include "app/recruit_actions.h"
#include "app/route_actions.h"
#include "ui/person.h"

namespace person {

// What closes links, what somebody posts, and circles, on a device that knows `partner`.
inline void walk_through_locks_and_meeting(
    Person& sato, const std::string& partner,
    const std::function<void(const std::string&, Person&)>& look) {
    using app::Screen;
    const auto go = [&](const std::string& name, Screen screen, const std::string& subject) {
        sato.dispatch(app::GoTo{});
        sato.dispatch(app::GoTo{{screen, subject}});
        look(name, sato);
    };
    const auto arrive = [&](const std::string& name, const std::string& fragment) {
        sato.dispatch(app::LinkArrived{fragment});
        look(name, sato);
    };
    go("lock, none", Screen::Lock, partner);
    sato.press(Text::LockWordsMake);
    look("lock, words", sato);
    sato.press(Text::LockKeyMake);
    look("a pair's key", sato);
    const std::string key = fragment_of(sato.state().outgoing->link);
    sato.press(Text::KeyShowDone);
    look("lock, a key", sato);
    arrive("a pair's key, received", key);
    for (const codec::Fault fault :
         {codec::Fault::Closed, codec::Fault::WrongWords, codec::Fault::OtherKey}) {
        sato.dispatch(app::LinkUnsealed{{}, fault});
        look("a closed link, " + std::to_string(static_cast<int>(fault)), sato);
    }
    go("recruit, nothing chosen", Screen::Recruit, "");
    sato.dispatch(app::EditRecruit{{.name = "さくら",
                                    .listens = {Topic::Career, Topic::Work},
                                    .asks = {Topic::Skill},
                                    .when = "平日の夜、30分"}});
    look("recruit", sato);
    arrive("recruit, received", fragment_of(sato.state().outgoing->link));
    go("circle, nobody", Screen::Circle, "");
    sato.type(Text::CircleNames, "あおい\nかえで\nさくら\nみどり\nゆき");
    sato.press(Text::CircleForm);
    sato.type(Text::CircleRest, "ゆき\nだれか");
    look("circle", sato);
}

}  // namespace person

// What is around the app on one person's device, and what the app has asked of it so far: the
// tests' stand-in for the browser. The effect visitor writes here; answers come when pumped.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "app/action.h"
#include "app/effect.h"
#include "app/env.h"
#include "platform/headless/memory_store.h"

namespace platform::headless {

struct World {
    MemoryStore store;

    // What the system answers to sharing and copying, and what it was given.
    app::Notice share_answer = app::Notice::Shared;
    app::Notice copy_answer = app::Notice::Copied;
    std::vector<app::ShareText> shared;
    std::vector<std::string> copied;
    std::vector<app::RingBell> rung;
    std::vector<app::SaveFile> files;
    std::vector<app::SaveBackup> backups;
    bool screen_lit = false;
    std::vector<app::SavePicture> pictures;
    std::vector<app::PrintSheet> printed;
    bool words_come = true;   // false: the words of no other language can be had
    bool words_late = false;  // true: they are not answered at all
    std::string key_words = "あさ うみ そら もり ゆき";  // the next that are picked
    std::string file;          // what the person chooses when asked for one
    std::uint64_t sealed = 0;  // links made so far

    bool sealing = true;  // false: no link is made until it is true again
    std::deque<app::SealLink> to_seal;
    std::deque<app::Action> answers;  // what is ready to be told

    std::string licences = "Dear ImGui\n\nMIT";
    app::ShowPlace place;    // what the address bar and the browser's history were told last
    bool takes_role = true;  // false: the other tab does not answer
    bool asked_to_persist = false;
    bool took_over_update = false;
    std::vector<app::Effect> asked;  // everything, in order

    base::Moment now{};
    base::Zone zone = [](base::Moment) { return std::chrono::minutes{9 * 60}; };
    std::optional<base::Moment> wake_at;
    std::uint64_t seed = 1;

    [[nodiscard]] app::Env env();
    std::optional<app::Action> next_answer();
    // The page goes: what was not answered never will be.
    void forget_what_waits();
};

void carry_out(World& world, const app::Effect& effect);

}  // namespace platform::headless

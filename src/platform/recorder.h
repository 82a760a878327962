// What a debug build remembers of a running app for its inspector. In any other build the same
// calls do nothing and take no room.
#pragma once

#ifdef TAIWA_INSPECTOR

#include "platform/inspector/recorder.h"

namespace platform {
using Recorder = inspector::Recorder;
}

#else

#include "app/action.h"
#include "platform/frame_part.h"
#include "ui/frame/input.h"
#include "ui/view.h"

namespace platform {

struct Recorder {
    template <class MakeEnv>
    static MakeEnv watched(MakeEnv make_env) {
        return make_env;
    }
    static void told(const app::Action&) {}
    static void came(const app::Action&) {}
    static void frame(const ui::Surroundings&, const ui::Input&) {}
    template <class Work>
    static decltype(auto) measure(FramePart, Work&& work) {
        return work();
    }
};

}  // namespace platform

#endif

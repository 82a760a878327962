#include "platform/headless/replay.h"

#include <memory>

#include "app/store_actions.h"
#include "platform/headless/words_files.h"
#include "platform/inspector/replay.h"

namespace platform::headless {

std::optional<std::string> replay(Device& device, std::string_view log) {
    learn_all_words();
    const auto replay = std::make_shared<inspector::Replay>();
    device.begin([replay] { return replay->world(); });
    const inspector::Replay::Stage stage{
        .recorder = device.program().recorder(),
        .tell =
            [&](const app::Action& action) {
                if (const auto* loaded = action.as<app::Loaded>()) {
                    device.world.store.records.clear();
                    for (const auto& [key, text] : loaded->records) {
                        device.world.store.records[key] = text;
                    }
                }
                device.program().dispatch(action);
            },
        .frame = [&](const ui::Surroundings& around,
                     ui::Input input) { device.frame(around, input); },
    };
    const auto fault = replay->play(log, stage);
    // What the world would answer has been told; only its writes are still to be done.
    while (device.world.store.next_answer()) continue;
    device.world.answers.clear();
    device.world.to_seal.clear();
    return fault;
}

}  // namespace platform::headless

// How long things take with 10, 1,000 and 10,000 talks, and how that grows. The device is the
// headless one: the real store's records, decoding, updates, layout and drawing commands, without a
// browser and without pixels.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "app/records_actions.h"
#include "app/route_actions.h"
#include "app/talk_actions.h"
#include "domain/look_back.h"
#include "many_talks.h"
#include "platform/headless/device.h"
#include "ui/frame/semantics.h"

namespace {

using platform::headless::Device;
using Microseconds = double;

constexpr std::size_t kSizes[] = {10, 1'000, 10'000};

Microseconds time_of(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start)
        .count();
}

// The median: a pause of the machine in between does not count.
Microseconds median_of(int times, const std::function<void()>& work) {
    std::vector<Microseconds> taken;
    for (int i = 0; i < times; ++i) taken.push_back(time_of(work));
    std::ranges::nth_element(taken, taken.begin() + times / 2);
    return taken[static_cast<std::size_t>(times / 2)];
}

struct Figure {
    std::string name;
    std::vector<Microseconds> taken;  // in the order of kSizes
};

class Bench {
  public:
    void run(std::size_t talks) {
        at_ = 0;
        Device device({});
        device.world.store.records = many_talks::store_with(talks);
        note("open the store", time_of([&] { device.open(); }));
        const auto draw = [&] { device.frame(); };
        note("draw home", median_of(31, draw));

        note("enter all records", time_of([&] { device.dispatch(app::ShowRecords{}); }));
        note("draw all records, top", median_of(31, draw));
        device.around.canvas_top = device.view().layer(ui::LayerName::Page).height / 2;
        device.settle();
        note("draw all records, middle", median_of(31, draw));
        device.around.canvas_top = 0;
        const auto search = [&](const char* word) {
            device.dispatch(app::FilterRecords{{.typed = word, .words = {{word, {}, {}}}}});
        };
        note("search, first letter", time_of([&] { search("9"); }));
        note("search, next letter", median_of(5, [&] { search("申し送り"); }));
        note("draw all records, searching", median_of(31, draw));

        note("enter look back",
             time_of([&] { device.dispatch(app::GoTo{{app::Screen::LookBack, {}}}); }));
        note("draw look back", median_of(31, draw));
        const app::State& state = device.state();
        note("count the statistics", median_of(5, [&] {
                 domain::look_back(state.notebook, state.history, {}, state.zone);
             }));

        device.dispatch(app::GoTo{{app::Screen::Home, {}}});
        const auto talk = many_talks::id<domain::SessionId>(talks / 2);
        note("save one talk",
             median_of(31, [&] { device.dispatch(app::EditTalkNotes{talk, "メモ"}); }));
    }

    void print() const {
        std::printf("%-30s", "microseconds");
        for (const std::size_t talks : kSizes) std::printf("%10zu", talks);
        std::printf("%18s\n", "1,000 → 10,000");
        for (const Figure& figure : figures_) {
            std::printf("%-30s", figure.name.c_str());
            for (const Microseconds taken : figure.taken) std::printf("%10.0f", taken);
            std::printf("%13.1f×\n", figure.taken[2] / figure.taken[1]);
        }
    }

  private:
    void note(const char* name, Microseconds taken) {
        if (at_ == figures_.size()) figures_.push_back({name, {}});
        figures_[at_++].taken.push_back(taken);
    }

    std::vector<Figure> figures_;
    std::size_t at_ = 0;
};

}  // namespace

int main() {
    Bench bench;
    for (const std::size_t talks : kSizes) bench.run(talks);
    bench.print();
}

#include "platform/inspector/log.h"

#include <tuple>

#include "base/utf8.h"
#include "platform/inspector/fields.h"
#include "platform/inspector/told.h"

namespace platform::inspector {
namespace {

template <class... Values>
std::string line(std::string_view word, const Values&... values) {
    FieldWriter writer;
    writer.word(word);
    writer(values...);
    return writer.line() + '\n';
}

long long ms_of(base::Moment moment) { return moment.time_since_epoch().count(); }

std::string zones(const Recorder& recorder) {
    std::string text;
    std::optional<std::chrono::minutes> before;
    for (const auto& [moment, minutes] : recorder.zones()) {
        if (before != minutes) text += line("zone", ms_of(moment), minutes.count());
        before = minutes;
    }
    return text;
}

std::string drawn(const Entry& entry) {
    FieldWriter moments;
    moments.word("now");
    for (const base::Moment moment : entry.moments) moments(ms_of(moment));
    FieldWriter chances;
    chances.word("chance");
    for (const std::uint64_t bits : entry.chances) chances(bits);
    std::string text;
    if (!entry.moments.empty()) text += moments.line() + '\n';
    if (!entry.chances.empty()) text += chances.line() + '\n';
    return text;
}

std::string frames(const Entry& entry) {
    const auto& [around, input] = std::tie(entry.around, entry.input);
    std::string text;
    for (const ui::Press& press : input.presses) text += line("press", press.id);
    for (const ui::Typed& typed : input.typed) text += line("typed", typed.id, typed.value);
    return text + line("frames", entry.frames, around.seconds, around.width, around.wide,
                       around.canvas_top, around.canvas_height, around.scheme == ui::Scheme::Dark,
                       around.reduced_motion, input.hovered, input.held, input.focused);
}

}  // namespace

std::string print(const Recorder& recorder) {
    std::string text = std::string(kLogBegins) + '\n' + zones(recorder);
    for (const Entry& entry : recorder.entries()) {
        text += drawn(entry);
        text += entry.told ? "told " + told_line(*entry.told) + '\n' : frames(entry);
        if (!entry.came.empty()) text += "came " + names_of(entry.came) + '\n';
    }
    return text;
}

std::string names_of(const std::vector<app::Action>& actions) {
    FieldWriter writer;
    for (const app::Action& action : actions) writer.word(action.name());
    return writer.line();
}

std::string summary_of(const Entry& entry) {
    if (entry.told) {
        constexpr std::size_t kMost = 200;  // records may be long
        const std::string whole = told_line(*entry.told);
        const std::string_view shown = base::first_code_points(whole, kMost);
        return std::string(shown) + (shown.size() < whole.size() ? "…" : "");
    }
    FieldWriter writer;
    for (const ui::Press& press : entry.input.presses) {
        writer.word("press");
        writer(press.id);
    }
    for (const ui::Typed& typed : entry.input.typed) {
        writer.word("typed");
        writer(typed.id, typed.value);
    }
    if (!entry.came.empty()) writer.word("→ " + names_of(entry.came));
    return writer.line();
}

}  // namespace platform::inspector

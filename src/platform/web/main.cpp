// The whole program in order: what the browser may call, and the frame it asks for.
#include <emscripten/emscripten.h>

#include <cstdlib>
#include <memory>
#include <string>

#include "app/backup_actions.h"
#include "app/language_actions.h"
#include "app/link_actions.h"
#include "app/lock_actions.h"
#include "app/route_actions.h"
#include "app/share_actions.h"
#include "app/store_actions.h"
#include "app/wake_actions.h"
#include "i18n/words.h"
#include "platform/drawing.h"
#include "platform/program.h"
#include "platform/web/canvas.h"
#include "platform/web/carry_out.h"
#include "platform/web/glyphs.h"
#include "platform/web/host.h"
#include "platform/web/palette.h"
#include "platform/web/running.h"

namespace {

std::chrono::minutes local_offset(base::Moment moment) {
    return std::chrono::minutes{
        js_from_utc(static_cast<double>(moment.time_since_epoch().count()))};
}

app::Env world() {
    const auto bits = [] { return static_cast<std::uint64_t>(js_random()); };
    return {
        .now = base::Moment{std::chrono::milliseconds{static_cast<long long>(js_now())}},
        .zone = local_offset,
        .random = [bits] { return bits() << 32 | bits(); },
    };
}

// Made by wasm_start, alive until the page goes.
struct Running {
    platform::web::BrowserGlyphs glyphs;
    platform::Drawing drawing{glyphs};
    platform::web::Canvas canvas;
    platform::web::PageColors colors;
    platform::Program program{world, platform::web::carry_out};
    ui::Input input;
    std::vector<codec::StoredRecord> loading;
    std::vector<codec::StoredRecord> shadow;
    std::string announced;
    std::string language;
    std::string title;
};
std::unique_ptr<Running> running;

void dispatch(const app::Action& action) {
    running->program.dispatch(action);
    js_wake();
}

void show_language(const app::State& state) {
    const std::string code{base::kLanguageNames.name(state.language)};
    if (running->language == code) return;
    running->language = code;
    js_language(code.c_str());
}

void show_title(const std::string& title) {
    if (running->title == title) return;
    running->title = title;
    js_title(title.c_str());
}

}  // namespace

const platform::Program* platform::web::running_program() {
    return running ? &running->program : nullptr;
}
platform::Drawing* platform::web::running_drawing() {
    return running ? &running->drawing : nullptr;
}

extern "C" {

// `words`: the file of that language; `place`: where the person was or wants to be; `left_open`:
// what wasm_leave has told before a reload.
EMSCRIPTEN_KEEPALIVE void wasm_start(const char* link_base, const char* fragment,
                                     const char* language, const char* words, int can_share,
                                     const char* place, const char* left_open) {
    const auto known = base::kLanguageNames.value(language);
    if (!known || !i18n::set_words(*known, words)) std::abort();  // the page says that it stopped
    running = std::make_unique<Running>();
    dispatch(app::Started{link_base, fragment, *known, can_share != 0, place});
    running->program.go_on_with(left_open);
}

// Returns 1 while something still moves.
EMSCRIPTEN_KEEPALIVE int wasm_frame(float seconds, float width, int wide, float canvas_top,
                                    float canvas_height, float density, int dark,
                                    int reduced_motion) {
    const ui::Surroundings around{
        .width = width,
        .wide = wide != 0,
        .canvas_top = canvas_top,
        .canvas_height = canvas_height,
        .scheme = dark != 0 ? ui::Scheme::Dark : ui::Scheme::Light,
        .reduced_motion = reduced_motion != 0,
        .seconds = seconds,
    };
    platform::Program& program = running->program;
    running->drawing.set_density(density);
    running->colors.show(around.scheme);
    show_language(program.state());
    if (!program.frame(running->drawing, around, running->input)) return 0;
    program.recorder().measure(platform::FramePart::Paint, [&] {
        running->canvas.paint(running->drawing, program.view(), around);
    });
    program.recorder().measure(platform::FramePart::Elements,
                               [&] { running->canvas.commit(program.view()); });
    show_title(program.view().title());
    if (program.view().take_arrival()) js_arrived();
    if (running->announced != program.view().announcement()) {
        running->announced = program.view().announcement();
        js_announce(running->announced.c_str());
    }
    return program.view().moving() ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void wasm_robbed() { dispatch(app::StoreEmptied{}); }

EMSCRIPTEN_KEEPALIVE void wasm_press(const char* id) { running->input.presses.push_back({id}); }

EMSCRIPTEN_KEEPALIVE void wasm_typed(const char* id, const char* value) {
    running->input.typed.push_back({id, value});
}

EMSCRIPTEN_KEEPALIVE void wasm_pointer(const char* hovered, const char* held) {
    running->input.hovered = hovered;
    running->input.held = held;
}

EMSCRIPTEN_KEEPALIVE void wasm_focused(const char* id) { running->input.focused = id; }

EMSCRIPTEN_KEEPALIVE void wasm_record(const char* key, const char* text) {
    running->loading.push_back({key, text});
}

EMSCRIPTEN_KEEPALIVE void wasm_shadow(const char* key, const char* text) {
    running->shadow.push_back({key, text});
}

EMSCRIPTEN_KEEPALIVE void wasm_loaded(app::StoreStatus status, int lost) {
    dispatch(app::Loaded{status, std::exchange(running->loading, {}), lost != 0,
                         std::exchange(running->shadow, {})});
}

// With the records that came before; `fault`: -1 for none.
EMSCRIPTEN_KEEPALIVE void wasm_backup_read(int fault) {
    app::BackupRead read{.fault = {}, .records = std::exchange(running->loading, {})};
    if (fault >= 0) read.fault = static_cast<codec::Fault>(fault);
    dispatch(std::move(read));
}

EMSCRIPTEN_KEEPALIVE void wasm_backup_saved() { dispatch(app::BackupSaved{}); }

EMSCRIPTEN_KEEPALIVE void wasm_role(app::Role role) { dispatch(app::RoleGiven{role}); }

EMSCRIPTEN_KEEPALIVE void wasm_storage(int persisted, int installed) {
    dispatch(app::StorageTold{persisted != 0, installed != 0});
}

EMSCRIPTEN_KEEPALIVE void wasm_changed() { dispatch(app::RecordsChanged{}); }

EMSCRIPTEN_KEEPALIVE void wasm_store_answer(unsigned ticket, app::StoreAnswer answer) {
    dispatch(app::StoreAnswered{ticket, answer});
}

EMSCRIPTEN_KEEPALIVE void wasm_sealed(unsigned ticket, const char* text, int insecure) {
    dispatch(app::LinkSealed{ticket, text, insecure != 0});
}

// `fault`: -1 for none; `kind` of the lock that opened it: -1 for none.
EMSCRIPTEN_KEEPALIVE void wasm_unsealed(int fault, const unsigned char* bytes, int size, int kind,
                                        const char* secret, const char* salt, const char* mark) {
    app::LinkUnsealed unsealed;
    if (fault >= 0) unsealed.fault = static_cast<codec::Fault>(fault);
    unsealed.document.assign(bytes, bytes + size);
    if (kind >= 0) {
        unsealed.lock = domain::Lock{static_cast<domain::LockKind>(kind), secret, salt};
        unsealed.mark = mark;
    }
    dispatch(unsealed);
}

EMSCRIPTEN_KEEPALIVE void wasm_words(const char* language, const char* words) {
    const auto known = base::kLanguageNames.value(language);
    if (!known) return;
    // Asked for twice, they come twice, and those on the screen must stay where they are.
    const bool there = running->program.state().can_speak(*known);
    dispatch(app::WordsCame{*known, there || i18n::set_words(*known, words)});
}

EMSCRIPTEN_KEEPALIVE void wasm_words_picked(const char* words) {
    dispatch(app::WordsPicked{words});
}

EMSCRIPTEN_KEEPALIVE void wasm_link(const char* text) { dispatch(app::LinkArrived{text}); }

EMSCRIPTEN_KEEPALIVE void wasm_share_answer(app::Notice notice) {
    dispatch(app::ShareAnswered{notice});
}

EMSCRIPTEN_KEEPALIVE void wasm_file_answer(int saved) {
    dispatch(app::ShareAnswered{saved != 0 ? app::Notice::FileSaved : app::Notice::FileFailed});
}

EMSCRIPTEN_KEEPALIVE void wasm_went_to(const char* place) { dispatch(app::WentTo{place}); }

// The page may go now.
EMSCRIPTEN_KEEPALIVE void wasm_leave() { js_left_open(running->program.left_open().c_str()); }

EMSCRIPTEN_KEEPALIVE void wasm_update_found() { dispatch(app::UpdateFound{}); }

EMSCRIPTEN_KEEPALIVE void wasm_licences(const char* text) { dispatch(app::LicencesRead{text}); }

EMSCRIPTEN_KEEPALIVE void wasm_woke() { dispatch(app::WokeUp{}); }

EMSCRIPTEN_KEEPALIVE void wasm_context_restored() {
    running->canvas.context_restored(running->drawing);
    js_wake();
}

}  // extern "C"

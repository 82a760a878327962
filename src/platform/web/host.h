// The browser, as C++ sees it: each function is the twin of one in web/host.js, bound in
// src/platform/web/imports.js. Texts are UTF-8 and end with NUL; none crosses as a 64-bit number.
//
// An enum crosses as its number. script/check-bridge.mjs holds the three files together, and each
// enum to what web/ says of its numbers.
#pragma once

namespace app {
enum class LineLook : unsigned char;
enum class CardShape : unsigned char;
enum class Paper : unsigned char;
}  // namespace app
namespace domain {
enum class LockKind : unsigned char;
}
namespace ui {
enum class LayerName : unsigned char;
enum class NodeRole : unsigned char;
}  // namespace ui

namespace platform::web {
// Of a ui::Node; one bit each.
enum class NodeFlag : int { Disabled = 1, Checked = 2, Current = 4, CanExpand = 8, Expanded = 16 };
}  // namespace platform::web

extern "C" {

// clock, chance
double js_now();                 // ms since 1970-01-01 UTC
int js_from_utc(double moment);  // minutes at that moment
double js_random();              // 32 random bits
void js_wake();                  // one more frame, please
void js_wake_after(double milliseconds);
void js_let_sleep();

// store.js
void js_store_load();
void js_store_put(const char* key, const char* text);  // collected until js_store_commit
void js_store_remove(const char* key);                 // likewise
void js_store_commit(unsigned ticket);
void js_store_renew(unsigned ticket);  // with what was collected
void js_store_erase(unsigned ticket);
void js_store_take();
// Of what was collected; `words` close it, "" for none (backup.js).
void js_backup_save(const char* name, const char* about, const char* words);
void js_store_persist();

// capsule.js, share.js, bell.js, screen-light.js, files.js, picture.js, updates.js
// `kind`: domain::LockKind, or -1 for a link that whoever has it can open.
void js_capsule_seal(unsigned ticket, const unsigned char* bytes, int size, int kind,
                     const char* secret, const char* salt);
// For the next to open.
void js_capsule_lock(domain::LockKind kind, const char* secret, const char* salt);
void js_capsule_open(const char* text);
void js_words_fetch(const char* language);
void js_words_pick(const char* language);
void js_print(const char* title, const char* text, const char* qr, app::Paper paper);
void js_file_open();
void js_share(const char* title, const char* text, const char* url);
void js_copy(const char* text);
void js_bell(int heard);
void js_screen_keep();
void js_screen_let();
void js_file_save(const char* name, const char* type, const char* text);
void js_picture_line(const char* text, app::LineLook look);  // collected until js_picture_save
void js_picture_save(const char* name, app::CardShape shape);
void js_update_accept();
void js_licences_fetch();
double js_number(const char* text);  // of a number as JSON spells it

// page.js
void js_place(const char* steps, const char* address);  // journey.js
void js_arrived();                                      // likewise
void js_left_open(const char* text);                    // left-open.js
void js_language(const char* code);
void js_title(const char* text);
void js_color(const char* name, const char* css);
void js_layer_begin(ui::LayerName layer, float height);
// `flags`: of platform::web::NodeFlag.
void js_layer_node(ui::NodeRole role, int depth, float x, float y, float width, float height,
                   int flags, int level, int corrected, int position, int set_size, const char* id,
                   const char* name, const char* value, const char* hint, const char* target);
void js_layer_end();
void js_layer_show(ui::LayerName layer, int pixel_width, int pixel_height);
void js_announce(const char* text);

// renderer.js
int js_paints();  // 1 when pictures come of it
void js_texture_make(unsigned id, int width, int height);
void js_texture_change(unsigned id, int x, int y, int width, int height, int stride,
                       const unsigned char* pixels);
void js_texture_drop(unsigned id);
void js_list_begin(const void* vertices, int vertices_size, const void* indices, int indices_size,
                   float x, float y, float width, float height, float density);
void js_list_draw(unsigned texture, int left, int bottom, int width, int height, unsigned count,
                  unsigned first);

// glyphs.js. `out`: ascent, descent.
void js_font_metrics(float size, int bold, float* out);
// `out`: advance, left, top, width, height, colored; returns RGBA pixels to be freed, or null.
unsigned char* js_glyph(unsigned code_point, float raster_size, int bold, float* out);

}  // extern "C"

// Colours and measures, in one place for both schemes. The page takes its colours from here too
// (fields and focus rings are the browser's), so that nothing is said twice.
#pragma once

#include <cstdint>

namespace ui {

using Color = std::uint32_t;  // 0xRRGGBBAA

enum class Scheme : unsigned char { Light, Dark };

struct Palette {
    Color background;   // behind everything
    Color surface;      // cards, bars
    Color field;        // where a person types
    Color ink;          // text
    Color soft_ink;     // text that explains
    Color line;         // hairlines and quiet borders
    Color accent;       // the one accent
    Color on_accent;    // text on it
    Color accent_soft;  // a chosen surface
    Color accent_ink;   // accent as text, readable on surface and accent_soft
    Color warm;         // the partner's side
    Color warm_soft;
    Color alert;  // not saved, cannot
    Color alert_soft;
};

const Palette& palette(Scheme scheme);

// `color` seen through `part` (0 to 1) of `over`.
Color mix(Color color, Color over, float part);

// Around what can be typed in or chosen: at least 3:1 against every ground it stands on.
Color control_line(const Palette& colors);

// WCAG 2.2 contrast ratio, 1 to 21.
double contrast(Color a, Color b);

// An 8 px grid; 44 px is the smallest thing a thumb is asked to hit.
inline constexpr float kGrid = 8;
inline constexpr float kMargin = 20;
inline constexpr float kPadding = 16;
inline constexpr float kTarget = 44;
inline constexpr float kButtonHeight = 52;
inline constexpr float kRadius = 16;
inline constexpr float kColumn = 640;  // widest text column
inline constexpr float kWide = 900;    // from here on tabs stand on top

}  // namespace ui

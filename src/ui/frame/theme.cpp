#include "ui/frame/theme.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr Palette kLight{
    .background = 0xF6F4EFFF,
    .surface = 0xFFFFFFFF,
    .field = 0xFBFAF7FF,
    .ink = 0x22302CFF,
    .soft_ink = 0x5A6864FF,
    .line = 0xE2DED4FF,
    .accent = 0x1F6F64FF,
    .on_accent = 0xFFFFFFFF,
    .accent_soft = 0xE1F0ECFF,
    .accent_ink = 0x17594FFF,
    .warm = 0x9A5B1CFF,
    .warm_soft = 0xFBEFDFFF,
    .alert = 0xA23B2EFF,
    .alert_soft = 0xFBE9E5FF,
};

constexpr Palette kDark{
    .background = 0x111615FF,
    .surface = 0x1B2220FF,
    .field = 0x151B1AFF,
    .ink = 0xE9EFECFF,
    .soft_ink = 0xA5B4AEFF,
    .line = 0x303A37FF,
    .accent = 0x74CDBBFF,
    .on_accent = 0x06231EFF,
    .accent_soft = 0x1F3A35FF,
    .accent_ink = 0x9ADDCFFF,
    .warm = 0xE9B97EFF,
    .warm_soft = 0x3A2E1EFF,
    .alert = 0xF2A497FF,
    .alert_soft = 0x402420FF,
};

double channel(Color color, int shift) {
    const double value = static_cast<double>((color >> shift) & 0xFFu) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
    return 0.2126 * channel(color, 24) + 0.7152 * channel(color, 16) + 0.0722 * channel(color, 8);
}

}  // namespace

const Palette& palette(Scheme scheme) { return scheme == Scheme::Dark ? kDark : kLight; }

Color mix(Color color, Color over, float part) {
    Color mixed = 0;
    for (int shift = 0; shift < 32; shift += 8) {
        const auto from = static_cast<float>((color >> shift) & 0xFFu);
        const auto to = static_cast<float>((over >> shift) & 0xFFu);
        mixed |= static_cast<Color>(std::lround(from + (to - from) * part)) << shift;
    }
    return mixed;
}

Color control_line(const Palette& colors) { return mix(colors.soft_ink, colors.field, 0.2f); }

double contrast(Color a, Color b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace ui

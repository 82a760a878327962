#include "platform/web/palette.h"

#include <cstdio>

#include "platform/web/host.h"

namespace platform::web {

void PageColors::show(ui::Scheme scheme) {
    if (shown_ == scheme) return;
    shown_ = scheme;
    const ui::Palette& colors = ui::palette(scheme);
    struct Named {
        const char* name;
        ui::Color color;
    };
    for (const Named& named :
         {Named{"background", colors.background}, Named{"surface", colors.surface},
          Named{"field", colors.field}, Named{"ink", colors.ink},
          Named{"soft-ink", colors.soft_ink}, Named{"line", colors.line},
          Named{"accent", colors.accent}, Named{"on-accent", colors.on_accent}}) {
        char css[16];
        std::snprintf(css, sizeof css, "#%06x", static_cast<unsigned>(named.color >> 8));
        js_color(named.name, css);
    }
}

}  // namespace platform::web

#include "platform/web/palette.h"

#include <string>

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
        std::string css{'#'};
        for (int shift = 28; shift >= 8; shift -= 4) {  // the last two digits are the opacity
            css += "0123456789abcdef"[named.color >> shift & 15];
        }
        js_color(named.name, css.c_str());
    }
}

}  // namespace platform::web

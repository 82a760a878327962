#include "ui/frame/semantics.h"

namespace ui {

std::string spoken(std::string_view text) {
    constexpr std::string_view kMark = "\u200b";
    std::string plain;
    plain.reserve(text.size());
    for (;;) {
        const std::size_t at = text.find(kMark);
        plain += text.substr(0, at);
        if (at == std::string_view::npos) return plain;
        text.remove_prefix(at + kMark.size());
    }
}

}  // namespace ui

#include "base/lines.h"

#include "base/utf8.h"

namespace base {

std::vector<std::string_view> filled_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t feed = text.find('\n');
        const std::string_view line = text.substr(0, feed);
        if (!is_blank(line)) lines.push_back(line);
        text = feed == text.npos ? std::string_view{} : text.substr(feed + 1);
    }
    return lines;
}

}  // namespace base

#include "ui/parts/handshake_lines.h"

#include "ui/frame/text_range.h"
#include "ui/parts/guide_card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"

namespace ui {
namespace {

using i18n::Text;

constexpr TextRange kLines{Text::Handshake1, Text::Handshake5};
static_assert(kLines.size() == domain::kHandshakeLines);

}  // namespace

std::vector<std::string> handshake_texts(const i18n::Words& words,
                                         const domain::Handshake& handshake) {
    std::vector<std::string> texts;
    for (unsigned line = 0; line < domain::kHandshakeLines; ++line) {
        if (handshake.has(line)) texts.emplace_back(words(kLines.at(line)));
    }
    if ((handshake.lines & ~domain::kAllHandshakeLines) != 0) {
        texts.emplace_back(words(Text::HandshakeNewer));
    }
    if (!handshake.own.empty()) texts.push_back(handshake.own);
    return texts;
}

void handshake_lines(Frame& frame, const std::string& id, const domain::Handshake& handshake) {
    std::vector<GuideLine> lines;
    for (std::string& text : handshake_texts(frame.words, handshake)) {
        lines.push_back({std::move(text)});
    }
    guide_lines(frame, id, lines);
}

std::optional<domain::Handshake> handshake_choice(Frame& frame, const std::string& id,
                                                  const domain::Handshake& handshake) {
    std::optional<domain::Handshake> changed;
    for (unsigned line = 0; line < domain::kHandshakeLines; ++line) {
        if (checkbox(frame, {.id = id + "." + std::to_string(line + 1),
                             .label = frame.words(kLines.at(line)),
                             .chosen = handshake.has(line)})) {
            changed = handshake;
            changed->lines ^= 1U << line;
        }
    }
    frame.space(8);
    frame.narrow(kPadding);
    if (auto typed = field(frame, {.id = id + ".own",
                                   .label = frame.words(Text::HandshakeOwn),
                                   .value = handshake.own,
                                   .hint = frame.words(Text::HandshakeOwnHint),
                                   .longest = domain::kLongestOwnLine})) {
        changed = handshake;
        changed->own = *typed;
    }
    frame.narrow(-kPadding);
    frame.space(12);
    return changed;
}

}  // namespace ui

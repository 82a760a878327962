#include "ui/parts/cue_card.h"

#include "ui/frame/icon.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

void section(Frame& frame, const std::string& id, Color ink, std::string_view title) {
    frame.space(12);
    paragraph(frame, id, TextStyle::Caption, ink, title);
    frame.space(4);
}

// A line with a small mark before it.
void marked(Frame& frame, const std::string& id, Icon mark, Color ink, std::string_view text) {
    constexpr float kIndent = 28;
    const auto lines = frame.painter.fonts().lines(TextStyle::Body, text, frame.width() - kIndent);
    const Rect rect = frame.take(height_of(TextStyle::Body, lines) + 4);
    draw_icon(frame.painter, mark, rect.x + 10, rect.y + 13, 18, ink);
    draw_lines(frame, TextStyle::Body, frame.colors.ink, lines, rect.x + kIndent, rect.y);
    frame.open(NodeRole::ListItem, id, {});
    frame.describe({.id = id + ".text", .name = std::string(text), .rect = rect});
    frame.close();
}

void quotation(Frame& frame, const std::string& id, std::string_view text) {
    const float indent = 14;
    const float top = frame.y();
    const auto lines = frame.painter.fonts().lines(TextStyle::Body, text, frame.width() - indent);
    const Rect rect = frame.take(height_of(TextStyle::Body, lines));
    frame.painter.fill({rect.x, top + 3, 3, rect.height - 6}, frame.colors.accent, 1.5f);
    draw_lines(frame, TextStyle::Body, frame.colors.ink, lines, rect.x + indent, rect.y);
    frame.describe({.id = id, .name = std::string(text), .rect = rect});
}

}  // namespace

void cue_card(Frame& frame, const std::string& id, domain::Response response, Asker asker) {
    const i18n::Words& words = frame.words;
    const Palette& colors = frame.colors;
    const std::optional<CueWords> cue = cue_words(response, asker);
    if (!cue) {
        paragraph(frame, id + ".meaning", TextStyle::Strong, colors.accent_ink,
                  words(Text::CueUnknownMeaning));
        paragraph(frame, id + ".body", TextStyle::Body, colors.ink, words(Text::CueUnknownBody));
        return;
    }
    paragraph(frame, id + ".meaning", TextStyle::Strong, colors.accent_ink, words(cue->meaning));
    section(frame, id + ".do", colors.soft_ink, words(Text::CueDo));
    frame.open(NodeRole::List, id + ".dos", {});
    for (std::size_t i = 0; i < cue->dos.size(); ++i) {
        marked(frame, id + ".do" + std::to_string(i + 1), Icon::Check, colors.accent,
               words(cue->dos[i]));
    }
    frame.close();
    section(frame, id + ".dont", colors.warm, words(Text::CueDont));
    paragraph(frame, id + ".dont.text", TextStyle::Body, colors.ink, words(cue->dont));
    section(frame, id + ".opening", colors.soft_ink, words(Text::CueOpening));
    quotation(frame, id + ".opening.text", words(cue->opening));
    section(frame, id + ".closing", colors.soft_ink, words(Text::CueClosing));
    quotation(frame, id + ".closing.text", words(cue->closing));
    section(frame, id + ".stuck", colors.soft_ink, words(Text::CueStuck));
    quotation(frame, id + ".stuck.text", words(cue->stuck));
}

}  // namespace ui

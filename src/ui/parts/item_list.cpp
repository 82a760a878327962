#include "ui/parts/item_list.h"

#include "ui/parts/handshake_lines.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {

using i18n::Text;

void item_list(Frame& frame, const std::string& id, const std::vector<domain::Item>& items) {
    constexpr float kIndent = 36;
    frame.open(NodeRole::List, id, {});
    for (std::size_t i = 0; i < items.size(); ++i) {
        const domain::Item& item = items[i];
        const std::string row = id + "." + std::to_string(i);
        if (i > 0) frame.space(14);
        frame.open(NodeRole::ListItem, row, {});
        const std::string rank = std::to_string(i + 1);
        const float rank_width = frame.painter.fonts().width(TextStyle::Strong, rank);
        frame.painter.circle(frame.left() + 13, frame.y() + 13, 13, frame.colors.accent_soft);
        frame.painter.text(TextStyle::Strong, frame.left() + 13 - rank_width / 2, frame.y(),
                           frame.colors.accent_ink, rank);

        // The column moves right of the rank for the words.
        Frame words_frame = frame.indented(kIndent);
        paragraph(words_frame, row + ".topic", TextStyle::Strong, frame.colors.ink,
                  frame.words(label_of(item.topic)));
        paragraph(words_frame, row + ".response", TextStyle::Body, frame.colors.accent_ink,
                  frame.words(item.response ? label_of(*item.response) : Text::ResponseNone));
        if (!item.note.empty()) {
            words_frame.space(2);
            paragraph(words_frame, row + ".note", TextStyle::Small, frame.colors.soft_ink,
                      item.note);
        }
        frame.space(words_frame.y() - frame.y());
        frame.close();
    }
    frame.close();
}

bool has_circumstances(const domain::Prep& prep) {
    return !prep.purpose.empty() || prep.day || !prep.place.empty();
}

void circumstances(Frame& frame, const std::string& id, const domain::Prep& prep, base::Day today) {
    const auto line = [&](const char* part, const std::string& text) {
        paragraph(frame, id + part, TextStyle::Small, frame.colors.soft_ink, text);
    };
    const i18n::Words& words = frame.words;
    if (!prep.purpose.empty()) {
        line(".purpose", words.fill(Text::ReceivedPurpose, {{"purpose", prep.purpose}}));
    }
    if (prep.day) {
        line(".day", words.fill(Text::ReceivedDay, {{"day", words.day(*prep.day, today)}}));
    }
    if (!prep.place.empty()) {
        line(".place", words.fill(Text::ReceivedPlace, {{"place", prep.place}}));
    }
}

void prep_card(Frame& frame, const std::string& id, const domain::Prep& prep, base::Day today,
               CardLook look) {
    Card card(frame, look);
    item_list(frame, id + ".items", prep.items);
    if (has_circumstances(prep)) {
        frame.space(14);
        frame.painter.fill({frame.left(), frame.y(), frame.width(), 1}, frame.colors.line);
        frame.space(12);
        circumstances(frame, id, prep, today);
    }
    if (prep.handshake && !prep.handshake->empty()) {
        frame.space(14);
        paragraph(frame, id + ".handshake", TextStyle::Strong, frame.colors.ink,
                  frame.words(Text::HandshakeTitle));
        frame.space(4);
        handshake_lines(frame, id + ".handshake", *prep.handshake);
    }
    card.finish();
}

}  // namespace ui

#include "ui/sharing/handover_words.h"

#include "ui/frame/semantics.h"
#include "ui/parts/handshake_lines.h"
#include "ui/words/content.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

// Lines of a message; parts are set apart by an empty one.
class Message {
  public:
    explicit Message(const i18n::Words& words) : words_(words) {}

    void line(std::string_view text) { text_.append(spoken(text)).append("\n"); }
    void line(Text text,
              std::initializer_list<std::pair<std::string_view, std::string_view>> names) {
        line(words_.fill(text, names));
    }
    void part() { text_ += "\n"; }
    [[nodiscard]] std::string text() && { return std::move(text_); }

  private:
    const i18n::Words& words_;
    std::string text_;
};

void write_item(Message& message, const i18n::Words& words, const domain::HandoverItem& item,
                std::size_t number, Asker asker) {
    const auto cue = cue_words(item.response, asker);
    message.line(Text::WordsTopic,
                 {{"number", std::to_string(number)}, {"topic", words(label_of(item.topic))}});
    const std::string_view response = words(label_of(item.response));
    if (cue) {
        message.line(Text::WordsResponse,
                     {{"response", response}, {"meaning", words(cue->meaning)}});
    } else {
        message.line(response);
    }
    if (!item.note.empty()) message.line(item.note);
}

}  // namespace

std::string handover_words(const i18n::Words& words, const domain::Handover& handover,
                           base::Day today) {
    Message message(words);
    if (handover.sender.empty()) {
        message.line(words(Text::WordsFromNobody));
    } else {
        message.line(Text::WordsFrom, {{"name", handover.sender}});
    }
    std::size_t number = 0;
    for (const domain::HandoverItem& item : handover.items) {
        message.part();
        write_item(message, words, item, ++number, asker_of(handover.sender_is));
    }
    if (!handover.purpose.empty() || handover.day || !handover.place.empty()) message.part();
    if (!handover.purpose.empty()) {
        message.line(Text::ReceivedPurpose, {{"purpose", handover.purpose}});
    }
    if (handover.day) {
        message.line(Text::ReceivedDay, {{"day", words.day(*handover.day, today)}});
    }
    if (!handover.place.empty()) message.line(Text::ReceivedPlace, {{"place", handover.place}});
    if (handover.handshake) {
        message.part();
        message.line(words(Text::HandshakeTitle));
        for (const std::string& line : handshake_texts(words, *handover.handshake)) {
            message.line(Text::WordsPoint, {{"text", line}});
        }
    }
    message.part();
    message.line(words(Text::WordsEnd));
    return std::move(message).text();
}

}  // namespace ui

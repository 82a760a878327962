#include "codec/afterword_link.h"

#include <utility>

#include "codec/link.h"

namespace codec {
namespace {

using namespace domain;

constexpr std::int64_t kLargestWord = 0xFF;      // of a short list of words, by its number
constexpr std::int64_t kLargestNumber = 0xFFFF;  // of a topic or response

ResponseView read_view(CborReader& reader) {
    ResponseView view;
    std::size_t left = reader.array(3, kLargestDocument);
    view.author = reader.integer(0, 1) == 0 ? Author::Me : Author::Partner;
    view.topic = static_cast<Topic>(reader.integer(1, kLargestNumber));
    view.response =
        static_cast<Response>(reader.integer(std::to_underlying(kNoResponse), kLargestNumber));
    for (; left > 3 && !reader.failed(); --left) reader.skip();
    return view;
}

void write_views(CborWriter& writer, const std::vector<ResponseView>& views) {
    writer.array(views.size());
    for (const ResponseView& view : views) {
        writer.array(3);
        writer.integer(std::to_underlying(view.author));
        writer.integer(std::to_underlying(view.topic));
        writer.integer(std::to_underlying(view.response));
    }
}

// nullopt for a document without the key. `newer` is set for a word beyond our list.
template <class Enum, std::size_t Count>
std::optional<Enum> read_word(DocumentFields& fields, std::string_view key,
                              const base::EnumNames<Enum, Count>&, bool& newer) {
    CborReader* const value = fields.optional(key);
    if (value == nullptr) return std::nullopt;
    const auto number = value->integer(0, kLargestWord);
    if (std::cmp_less(number, Count)) return static_cast<Enum>(number);
    newer = true;
    return std::nullopt;
}

}  // namespace

std::vector<std::uint8_t> encode_link(const Afterword& afterword) {
    DocumentWriter writer;
    begin_document(writer, Kind::Afterword);
    writer.id("p", afterword.pair.text);
    if (afterword.tellers) writer.id("i", afterword.tellers->text);
    if (afterword.readers) writer.id("a", afterword.readers->text);
    writer.line_unless_empty("n", afterword.sender, kLongestName);
    if (afterword.feeling) writer.key("f").integer(std::to_underlying(*afterword.feeling));
    writer.line_unless_empty("o", afterword.word, kLongestWord);
    if (afterword.balance) writer.key("b").integer(std::to_underlying(*afterword.balance));
    if (!afterword.responses.empty()) write_views(writer.key("q"), afterword.responses);
    writer.revision(afterword.revision);
    return writer.document();
}

std::expected<Document, Fault> read_afterword(DocumentFields& fields) {
    Afterword afterword;
    bool newer = false;
    afterword.pair = fields.id<PairId>("p");
    afterword.tellers = fields.optional_id<PrepId>("i");
    afterword.readers = fields.optional_id<PrepId>("a");
    afterword.sender = fields.line("n", kLongestName);
    afterword.feeling = read_word(fields, "f", kFeelingNames, newer);
    afterword.word = fields.line("o", kLongestWord);
    afterword.balance = read_word(fields, "b", kBalanceNames, newer);
    if (CborReader* const views = fields.optional("q")) {
        afterword.responses.resize(views->array(1, kMostPoints));
        for (ResponseView& view : afterword.responses) view = read_view(*views);
    }
    afterword.revision = fields.revision();
    const bool names_a_talk = afterword.tellers || afterword.readers;
    if (fields.failed() || !names_a_talk) return std::unexpected{Fault::Altered};
    if (newer) return std::unexpected{Fault::Newer};
    return afterword;
}

}  // namespace codec

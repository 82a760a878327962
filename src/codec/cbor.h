// As much CBOR (RFC 8949) as the link document needs: definite lengths, no tags. The reader never
// allocates what a length merely claims. Once it has failed it stays failed and answers with empty
// values, so that a caller may ask for everything first and look at failed() after.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace codec {

class CborWriter {
  public:
    // The entries of a map (key, value, key, value) or array are written next, one by one.
    void map(std::size_t entries);
    void array(std::size_t elements);
    void text(std::string_view utf8);
    void bytes(std::span<const std::uint8_t> bytes);
    void integer(std::int64_t value);

    // Items that were written elsewhere.
    void append(const CborWriter& items);

    [[nodiscard]] const std::vector<std::uint8_t>& written() const { return written_; }

  private:
    void head(unsigned major, std::uint64_t argument);

    std::vector<std::uint8_t> written_;
};

// Reads from bytes that it does not own, one item after the other. A copy reads on by itself.
class CborReader {
  public:
    CborReader(std::span<const std::uint8_t> bytes, int deepest)
        : rest_(bytes), deepest_(deepest) {}

    // How many entries or elements come next; never more than there are bytes for.
    std::size_t map();
    std::size_t array(std::size_t fewest, std::size_t most);

    std::string_view text();  // well-formed UTF-8
    std::span<const std::uint8_t> bytes(std::size_t size);
    std::int64_t integer(std::int64_t lowest, std::int64_t highest);

    // Passes one item of any kind with everything in it. All of it is checked: depth, lengths,
    // UTF-8, and that the keys of each map are texts and differ.
    void skip();

    [[nodiscard]] bool failed() const { return failed_; }

    // Everything was read and nothing failed.
    [[nodiscard]] bool finished() const { return !failed_ && rest_.empty(); }

  private:
    struct Head {
        unsigned major = 0;
        unsigned form = 0;  // the low five bits
        std::uint64_t argument = 0;
    };

    Head head();
    Head head_of(unsigned major);
    std::span<const std::uint8_t> take(std::uint64_t size);
    std::string_view text_of(std::uint64_t size);
    std::size_t count_of(std::uint64_t claimed, std::size_t items_each);
    void skip(int depth);
    void skip_map(std::uint64_t claimed, int depth);
    void fail();

    std::span<const std::uint8_t> rest_;
    int deepest_;
    bool failed_ = false;
};

}  // namespace codec

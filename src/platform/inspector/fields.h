// Values as words of a line, and back: numbers as they are, texts in quotes, bytes in hex, of lists
// the count first, of what may be missing 0 or 1 first.
#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "app/route.h"
#include "codec/record.h"
#include "domain/lock.h"

namespace platform::inspector {

class FieldWriter {
  public:
    template <class... Values>
    void operator()(const Values&... values) {
        (write(values), ...);
    }
    [[nodiscard]] const std::string& line() const { return line_; }

    // As it is.
    void word(std::string_view text);

  private:
    template <class Number>
        requires std::is_arithmetic_v<Number>
    void write(Number number) {
        if constexpr (std::same_as<Number, bool>) return word(number ? "1" : "0");
        char digits[32];
        word({digits, std::to_chars(digits, digits + sizeof digits, +number).ptr});
    }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void write(Enum value) {
        write(static_cast<unsigned>(value));
    }
    void write(const std::string& text);
    void write(const std::vector<std::uint8_t>& bytes);
    void write(const codec::StoredRecord& record) { (*this)(record.key, record.text); }
    void write(const app::Route& route) { (*this)(route.screen, route.subject); }
    void write(const domain::Lock& lock) { (*this)(lock.kind, lock.secret, lock.salt); }
    template <class Value>
    void write(const std::vector<Value>& values) {
        write(values.size());
        for (const Value& value : values) write(value);
    }
    template <class Value>
    void write(const std::optional<Value>& value) {
        write(value.has_value());
        if (value) write(*value);
    }

    std::string line_;
};

// Of a line that a FieldWriter has written. What is no such line leaves it `failed`.
class FieldReader {
  public:
    explicit FieldReader(std::string_view line) : rest_(line) {}

    template <class... Values>
    void operator()(Values&... values) {
        (read(values), ...);
    }
    std::string word();  // to the next space

    [[nodiscard]] bool at_end() const { return rest_.empty(); }
    [[nodiscard]] bool failed() const { return failed_; }

  private:
    template <class Number>
        requires std::is_arithmetic_v<Number>
    void read(Number& number) {
        if constexpr (std::floating_point<Number>) {
            number = static_cast<Number>(read_fraction());
        } else if constexpr (std::is_signed_v<Number>) {
            number = static_cast<Number>(read_signed());
        } else {
            number = static_cast<Number>(read_unsigned());
        }
    }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void read(Enum& value) {
        value = static_cast<Enum>(read_unsigned());
    }
    void read(std::string& text);
    void read(std::vector<std::uint8_t>& bytes);
    void read(codec::StoredRecord& record) { (*this)(record.key, record.text); }
    void read(app::Route& route) { (*this)(route.screen, route.subject); }
    void read(domain::Lock& lock) { (*this)(lock.kind, lock.secret, lock.salt); }
    template <class Value>
    void read(std::vector<Value>& values) {
        for (auto left = read_unsigned(); left > 0 && !failed_; --left) {
            read(values.emplace_back());
        }
    }
    template <class Value>
    void read(std::optional<Value>& value) {
        if (read_unsigned() != 0) read(value.emplace());
    }

    long long read_signed();
    unsigned long long read_unsigned();
    float read_fraction();

    std::string_view rest_;
    bool failed_ = false;
};

}  // namespace platform::inspector

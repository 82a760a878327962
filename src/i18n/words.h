// The words on the screen in the person's language. Japanese words carry U+200B between phrases:
// a line may break there; ui/frame/line_breaker.h reads the marks and ui/frame/semantics.h takes
// them out. The texts of a language are a file beside the program (script/generate-text.mjs), read
// once.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "base/language.h"
#include "base/time.h"
#include "i18n/text_keys.h"

namespace i18n {

// The file of that language, as it was shipped; views into it last until it is set again. False,
// and nothing has changed, when it is not whole or not of this build.
bool set_words(base::Language language, std::string file);

class Words {
  public:
    // Of a language whose words have been set.
    explicit Words(base::Language language) : language_(language) {}

    [[nodiscard]] base::Language language() const { return language_; }
    std::string_view operator()(Text text) const;

    // The text with each {name} replaced.
    [[nodiscard]] std::string fill(
        Text text,
        std::initializer_list<std::pair<std::string_view, std::string_view>> names) const;

    // Between the parts of a list: "、" / ", ".
    [[nodiscard]] std::string_view comma() const { return (*this)(Text::ListComma); }

    // "11月22日（日）" / "Sun, 22 Nov"; with the year when it is not this year.
    [[nodiscard]] std::string day(base::Day day, base::Day today) const;

    // "2026年11月" / "November 2026"
    [[nodiscard]] std::string month(base::Day day) const;

  private:
    [[nodiscard]] std::string date(Text pattern, Text months, base::Day day) const;

    base::Language language_;
};

}  // namespace i18n

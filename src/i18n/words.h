// The words on the screen in the person's language. Japanese words carry U+200B between phrases:
// a line may break there; ui/line_breaker.h reads the marks and ui/semantics.h takes them out.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "base/language.h"
#include "base/time.h"
#include "i18n/text_keys.h"

namespace i18n {

class Words {
  public:
    explicit Words(base::Language language) : language_(language) {}

    [[nodiscard]] base::Language language() const { return language_; }
    std::string_view operator()(Text text) const;

    // The text with each {name} replaced.
    [[nodiscard]] std::string fill(
        Text text,
        std::initializer_list<std::pair<std::string_view, std::string_view>> names) const;

    // Between the parts of a list: "、" / ", ".
    [[nodiscard]] std::string_view comma() const;

    // "11月22日（日）" / "Sun, 22 Nov"; with the year when it is not this year.
    [[nodiscard]] std::string day(base::Day day, base::Day today) const;

    // "2026年11月" / "November 2026"
    [[nodiscard]] std::string month(base::Day day) const;

  private:
    base::Language language_;
};

}  // namespace i18n

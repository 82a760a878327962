#include "i18n/words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>

namespace i18n {
namespace {

// Of names in a row, parted by strokes.
std::string_view name_at(std::string_view names, std::size_t place) {
    for (; place > 0; --place) names.remove_prefix(std::min(names.find('/'), names.size() - 1) + 1);
    return names.substr(0, names.find('/'));
}

struct Table {
    std::string file;
    std::array<std::string_view, kTexts> texts;
};

// Made when it is first asked for: a Words may be a constant of a file that is initialised earlier.
std::unique_ptr<Table>& table_of(base::Language language) {
    static std::array<std::unique_ptr<Table>, base::kLanguages> tables;
    return tables[static_cast<std::size_t>(language)];
}

}  // namespace

bool set_words(base::Language language, std::string file) {
    auto table = std::make_unique<Table>();
    table->file = std::move(file);
    // Within a text a line ends with a vertical tab, so that each text is a line of the file.
    std::string_view rest = table->file;
    for (std::string_view& text : table->texts) {
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos || end == 0) return false;
        text = rest.substr(0, end);
        rest.remove_prefix(end + 1);
    }
    if (!rest.empty()) return false;
    for (std::size_t at = 0; at < table->texts.size(); ++at) {
        char* const begin = table->file.data() + (table->texts[at].data() - table->file.data());
        std::replace(begin, begin + table->texts[at].size(), '\v', '\n');
    }
    table_of(language) = std::move(table);
    return true;
}

std::string_view Words::operator()(Text text) const {
    const Table* table = table_of(language_).get();
    return table == nullptr ? std::string_view{} : table->texts[static_cast<std::size_t>(text)];
}

std::string Words::fill(
    Text text, std::initializer_list<std::pair<std::string_view, std::string_view>> names) const {
    std::string_view rest = (*this)(text);
    std::string filled;
    while (!rest.empty()) {
        const std::size_t open = rest.find('{');
        filled += rest.substr(0, open);
        if (open == std::string_view::npos) break;
        const std::size_t close = rest.find('}', open);
        const std::string_view name = rest.substr(open + 1, close - open - 1);
        for (const auto& [known, value] : names) {
            if (known == name) filled += value;
        }
        rest.remove_prefix(close + 1);
    }
    return filled;
}

std::string Words::date(Text pattern, Text months, base::Day day) const {
    const std::chrono::year_month_day date{day};
    const std::size_t month = static_cast<unsigned>(date.month()) - 1;
    const std::string number = std::to_string(static_cast<unsigned>(date.day()));
    const std::string year = std::to_string(static_cast<int>(date.year()));
    const std::size_t weekday = std::chrono::weekday{day}.c_encoding();
    return fill(pattern, {{"year", year},
                          {"month", name_at((*this)(months), month)},
                          {"day", number},
                          {"weekday", name_at((*this)(Text::DateWeekdays), weekday)}});
}

std::string Words::day(base::Day day, base::Day today) const {
    const bool this_year =
        std::chrono::year_month_day{day}.year() == std::chrono::year_month_day{today}.year();
    return date(this_year ? Text::DateDay : Text::DateDayOfYear, Text::DateMonthsShort, day);
}

std::string Words::month(base::Day day) const {
    return date(Text::DateMonth, Text::DateMonths, day);
}

}  // namespace i18n

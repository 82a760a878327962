#include "domain/named_circle.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "base/lines.h"
#include "base/utf8.h"
#include "domain/partner.h"

namespace domain {
namespace {

constexpr std::string_view kBetween[] = {"、", "，", ",", "／", "/", "\t", "×"};

// Without spaces at either end, as they come along when names are pasted.
std::string name_from(std::string_view text) {
    std::string name = base::cleaned_line(text, kLongestName);
    constexpr std::string_view kWide = "\u3000";
    for (std::size_t before = 0; before != name.size();) {
        before = name.size();
        if (name.starts_with(' ')) name.erase(0, 1);
        if (name.starts_with(kWide)) name.erase(0, kWide.size());
        if (name.ends_with(' ')) name.pop_back();
        if (name.ends_with(kWide)) name.resize(name.size() - kWide.size());
    }
    return name;
}

// A table that is pasted has tabs between its columns: where one name is asked for it is the first.
std::string first_column(std::string_view line) {
    return name_from(line.substr(0, line.find('\t')));
}

class Directory {
  public:
    explicit Directory(const std::vector<std::string>& names) {
        for (std::size_t place = 0; place < names.size(); ++place)
            places_.emplace(names[place], place);
    }
    [[nodiscard]] std::optional<std::size_t> place_of(std::string_view name) const {
        const auto found = places_.find(name_from(name));
        if (found == places_.end()) return std::nullopt;
        return found->second;
    }

  private:
    std::map<std::string, std::size_t> places_;
};

std::optional<Pair> pair_in(std::string_view line, const Directory& directory) {
    for (const std::string_view between : kBetween) {
        const std::size_t at = line.find(between);
        if (at == line.npos) continue;
        const auto one = directory.place_of(line.substr(0, at));
        const auto other = directory.place_of(line.substr(at + between.size()));
        if (one && other && *one != *other)
            return Pair{std::min(*one, *other), std::max(*one, *other)};
    }
    return std::nullopt;
}

}  // namespace

Round round_of(const NamedCircle& circle) {
    return round_of(
        {.members = circle.names.size(), .seed = circle.seed, .not_with = circle.not_with},
        circle.round, circle.sits_out);
}

std::vector<std::string> names_in(std::string_view text) {
    std::vector<std::string> names;
    std::set<std::string> seen;
    for (const std::string_view line : base::filled_lines(text)) {
        std::string name = first_column(line);
        if (!name.empty() && names.size() < kMostCircleNames && seen.insert(name).second)
            names.push_back(std::move(name));
    }
    return names;
}

Places places_in(std::string_view text, const std::vector<std::string>& names) {
    const Directory directory(names);
    Places places;
    for (const std::string_view line : base::filled_lines(text)) {
        const std::string name = first_column(line);
        if (const auto place = directory.place_of(name)) {
            places.found.push_back(*place);
        } else {
            places.unknown.push_back(name);
        }
    }
    return places;
}

PairsFound pairs_in(std::string_view text, const std::vector<std::string>& names) {
    const Directory directory(names);
    PairsFound pairs;
    for (const std::string_view line : base::filled_lines(text)) {
        if (const auto pair = pair_in(line, directory)) {
            pairs.found.push_back(*pair);
        } else {
            pairs.unknown.push_back(name_from(line));
        }
    }
    return pairs;
}

}  // namespace domain

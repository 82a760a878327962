// Words of any origin through the guard that points out patients, and through what cleans a text
// where it enters. In the input, what stands before a form feed is the list of hospitals.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "base/characters.h"
#include "base/utf8.h"
#include "domain/leaving.h"
#include "domain/named_circle.h"
#include "fuzz/check.h"
#include "fuzz/well_formed.h"

namespace {

// Where its characters begin and where the last one ends.
std::set<std::size_t> borders_of(std::string_view text) {
    std::set<std::size_t> borders{0};
    for (std::size_t at = 0; at < text.size(); borders.insert(at)) base::next_code_point(text, at);
    return borders;
}

void check_clean(std::string_view text) {
    while (!text.empty()) {
        const auto size = fuzz::character_size(text);
        fuzz::check(size.has_value(), "a cleaned text is well-formed");
        fuzz::check(!fuzz::is_control_or_direction(text.substr(0, *size)),
                    "a cleaned text has no controls and no directions");
        text.remove_prefix(*size);
    }
}

void check_cleaning(std::string_view text) {
    for (const std::size_t limit : {std::size_t{0}, std::size_t{40}, text.size()}) {
        const std::string clean = base::cleaned(text, limit);
        check_clean(clean);
        fuzz::check(base::count_characters(clean) <= limit, "a cleaned text is within its limit");
        fuzz::check(base::cleaned(clean, limit) == clean, "cleaning twice is cleaning once");
        const std::string line = base::cleaned_line(text, limit);
        check_clean(line);
        fuzz::check(!line.contains('\n'), "a cleaned line is one line");
    }
}

// `before` becomes `after` in a field with room for `limit` characters.
void check_fitting(std::string_view before, std::string_view after, std::size_t limit) {
    const base::Fitted fitted = base::fitted(before, after, limit);
    const std::size_t most = std::max(limit, base::count_characters(before));
    const bool has_room = base::count_characters(fitted.text) <= most;
    fuzz::check(has_room || fitted.text.size() < before.size(), "what is put in has room");
    fuzz::check(fitted.left_out > 0 || fitted.text == after, "what is left out is said to be");
    const base::Fitted nothing = base::fitted(before, before, limit);
    fuzz::check(nothing.text == before && nothing.left_out == 0, "what is there stays");
}

void check_findings(const std::string& text, std::string_view watched) {
    const std::set<std::size_t> borders = borders_of(text);
    std::size_t last = 0;
    for (const domain::Finding& finding : domain::findings_in({{text}}, watched)) {
        const auto& [begin, end, mark] = finding.marked;
        fuzz::check(begin < end && end <= text.size(), "a finding is a part of the text");
        fuzz::check(begin >= last, "findings are in order and do not overlap");
        fuzz::check(borders.contains(begin) && borders.contains(end),
                    "a finding begins and ends between characters");
        last = end;
        domain::in_its_place(finding);
    }
}

void check_pasted_names(std::string_view text, std::string_view pairs) {
    const std::vector<std::string> names = domain::names_in(text);
    fuzz::check(names.size() <= domain::kMostCircleNames, "a circle is within its limit");
    fuzz::check(std::set<std::string>(names.begin(), names.end()).size() == names.size(),
                "each name is there once");
    for (const std::string& name : names) {
        check_clean(name);
        fuzz::check(!name.empty(), "no name is empty");
    }
    for (const std::size_t place : domain::places_in(text, names).found) {
        fuzz::check(place < names.size(), "a place is one of the names");
    }
    for (const auto& [one, other] : domain::pairs_in(pairs, names).found) {
        fuzz::check(one < other && other < names.size(), "a pair is two of the names");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* input, std::size_t size) {
    const std::string_view whole{reinterpret_cast<const char*>(input), size};
    const std::size_t feed = whole.find('\f');
    const std::string_view watched = feed == whole.npos ? "" : whole.substr(0, feed);
    const std::string_view text = feed == whole.npos ? whole : whole.substr(feed + 1);
    check_cleaning(text);
    const std::string_view half = base::first_code_points(watched, watched.size() / 6);
    check_fitting(watched, std::string{half}.append(text).append(watched.substr(half.size())), 8);
    check_findings(std::string{text}, watched);
    check_pasted_names(text, watched);
    return 0;
}

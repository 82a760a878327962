#include "domain/patient/clues.h"

#include <algorithm>

namespace domain::patient {
namespace {

constexpr std::string_view kFieldsOfWork[] = {
    "支援",      "看護",     "研修",        "勉強",
    "セミナー",  "学会",     "委員",        "係",
    "室",        "認定",     "専門",        "病棟",
    "領域",      "予防",     "対策",        "講習",
    "講座",      "講義",     "会議",        "件数",
    "率",        "について", "マニュアル",  "ケア",
    "指導",      "加算",     "基準",        "療法士",
    "管理",      "業務",     "サポーター",  "相談",
    "資格",      "カフェ",   "啓発",        " nursing",
    " training", " course",  " workshop",   " ward",
    " unit",     " team",    " care",       " certification",
    " nurse",    " study",   " prevention", " specialist",
};

bool is_field_of_work(const Letters& letters, std::size_t end) {
    if (letters[end] == U'の' || letters[end] == U'・') ++end;
    return letters.longest_at(end, kFieldsOfWork) > 0;
}

std::optional<Stretch> clue_at(const Letters& letters, std::size_t at, Words words) {
    const std::size_t length = letters.longest_at(at, words);
    if (length == 0 || is_field_of_work(letters, at + length)) return std::nullopt;
    return Stretch{at, at + length};
}

}  // namespace

std::optional<Stretch> nearest_after(const Letters& letters, std::size_t from, Words words,
                                     std::size_t reach) {
    const std::size_t last = std::min(letters.size(), from + reach);
    for (std::size_t at = from; at < last && !ends_sentence(letters[at]); ++at) {
        if (const auto clue = clue_at(letters, at, words)) return clue;
    }
    return std::nullopt;
}

std::optional<Stretch> nearest_before(const Letters& letters, std::size_t end, Words words,
                                      std::size_t reach) {
    const std::size_t first = end > reach ? end - reach : 0;
    for (std::size_t at = end; at > first && !ends_sentence(letters[at - 1]); --at) {
        const auto clue = clue_at(letters, at - 1, words);
        if (clue && clue->end <= end) return clue;
    }
    return std::nullopt;
}

std::optional<Stretch> nearest(const Letters& letters, Stretch around, Words words,
                               std::size_t reach_after, std::size_t reach_before) {
    if (const auto clue = nearest_after(letters, around.end, words, reach_after)) return clue;
    return nearest_before(letters, around.begin, words, reach_before);
}

}  // namespace domain::patient

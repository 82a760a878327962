#include "domain/patient/clues.h"
#include "domain/patient/finders.h"

namespace domain::patient {
namespace {

constexpr std::size_t kLong = 5;  // as numbers of charts are
constexpr std::size_t kLongWithLabel = 3;

constexpr std::string_view kUnits[] = {
    "円",      "歩",     "人",     "件",         "名",       "部",      "回",        "字",
    "文字",    "万",     "億",     "千",         "ドル",     "ユーロ",  "ウォン",    "元",
    "時間",    "分",     "秒",     "フォロワー", "ポイント", "いいね",  "再生",      "ビュー",
    "床",      "施設",   "社",     "冊",         "枚",       "本",      "台",        "歳",
    "年",      "%",      "pv",     "km",         "m",        "ml",      "mg",        "g",
    "kg",      "kcal",   "cal",    "kb",         "mb",       "l",       "yen",       "dollars",
    "usd",     "jpy",    "steps",  "people",     "words",    "views",   "followers", "times",
    "hours",   "points", "copies", "nurses",     "beds",     "members", "users",     "characters",
    "letters", "単位",   "キロ",   "メートル",   "グラム",   "号)",     "kw",
};
constexpr std::string_view kBeforeMoneyAndLaws[] = {
    "¥", "¥", "\\", "$", "€", "£", "第", "約", "pmid", "isbn", "doi", "法律", "jpy", "usd", "umin",
};
constexpr std::string_view kLabels[] = {
    "id",
    "患者番号",
    "カルテ番号",
    "カルテno",
    "カルテ",
    "診察券番号",
    "診察券",
    "診察番号",
    "登録番号",
    "保険証番号",
    "被保険者番号",
    "保険番号",
    "受付番号",
    "患者no",
    "患者id",
    "mrn",
    "chart",
    "chart number",
    "record number",
    "patient number",
    "hospital number",
    "chart no",
    "medical record",
    "受給者番号",
    "症例番号",
    "検体番号",
    "番号",
};
constexpr std::string_view kBetween[] = {":", " ", ".", "#", "は", "=", "が", "no", "の", "is"};
constexpr std::string_view kOtherNumbers[] = {"整理番号",       "zoom id",    "会議id",
                                              "ミーティングid", "meeting id", "法人番号",
                                              "電話番号",       "問題番号"};

bool is_labelled(const Letters& letters, std::size_t at) {
    for (std::size_t steps = 0; steps < 4; ++steps) {
        if (letters.longest_before(at, kOtherNumbers) > 0) return false;
        if (letters.longest_before(at, kLabels) > 0) return true;
        const std::size_t between = letters.longest_before(at, kBetween);
        if (between == 0) return false;
        at -= between;
    }
    return false;
}

bool counts_something(const Letters& letters, Stretch digits) {
    std::size_t after = digits.end;
    if (letters[after] == U' ') ++after;
    if (letters.longest_at(after, kUnits) > 0) return true;
    if (letters.longest_before(digits.begin, kBeforeMoneyAndLaws) > 0) return true;
    const bool fraction = letters[digits.begin - 1] == U'.' || letters[digits.begin - 1] == U',' ||
                          ((letters[digits.end] == U'.' || letters[digits.end] == U',') &&
                           is_digit(letters[digits.end + 1]));
    return fraction;
}

// The address of a page, up to the next space.
std::size_t end_of_link(const Letters& letters, std::size_t at) {
    if (!letters.has(at, "https://") && !letters.has(at, "http://")) return at;
    return run_after(letters, at, [](char32_t c) { return c > U' ' && c < 0x80; });
}

}  // namespace

std::vector<Found> find_numbers(const Letters& letters) {
    std::vector<Found> found;
    for (std::size_t at = 0; at < letters.size();) {
        const std::size_t link = end_of_link(letters, at);
        const Stretch digits{at, run_after(letters, at, is_digit)};
        const std::size_t length = digits.end - digits.begin;
        if (length == 0) {
            at = link > at ? link : at + 1;
            continue;
        }
        at = digits.end;
        if (length < kLongWithLabel || counts_something(letters, digits)) continue;
        if (length < kLong && !is_labelled(letters, digits.begin)) continue;
        found.push_back({digits.begin, digits.end, PatientMark::Number});
    }
    return found;
}

}  // namespace domain::patient

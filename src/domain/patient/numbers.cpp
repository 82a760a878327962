#include <algorithm>

#include "domain/patient/finders.h"
#include "domain/patient/stretch.h"

namespace domain::patient {
namespace {

constexpr std::size_t kLong = 5;  // as numbers of charts are
constexpr std::size_t kLongWithLabel = 3;

constexpr Words kUnits{R"(
    円 歩 人 件 名 部 回 字 文字 万 億 千 ドル ユーロ ウォン 元 時間 分 秒 フォロワー ポイント
    いいね 再生 ビュー 床 施設 社 冊 枚 本 台 歳 年 % pv km m ml mg g kg kcal cal kb mb l yen
    dollars usd jpy steps people words views followers times hours points copies nurses beds
    members users characters letters 単位 キロ メートル グラム 号) kw 超 以上 くらい ほど 近く 弱
    ステップ ダウンロード
)"};
constexpr Words kBeforeOtherNumbers{R"(
    ¥ \ $ € £ 第 約 pmid isbn doi 法律 jpy usd iso jis rfc フォロワー 再生 登録者 年収 月給 時給
    定員 合計 計
)"};
constexpr Words kLabels{R"(
    id 患者番号 カルテ番号 カルテno カルテ 診察券番号 診察券 診察番号 登録番号 保険証番号
    被保険者番号 保険番号 受付番号 患者no 患者id mrn chart chart_number record_number
    patient_number hospital_number chart_no medical_record 受給者番号 症例番号 検体番号 番号
    保険者番号 case_number case_no file_number record hospital_no patient_no
)"};
constexpr Words kBetween{": _ . # は = が no の is"};
constexpr Words kOtherNumbers{R"(
    整理番号 zoom_id 会議id ミーティングid meeting_id 法人番号 電話番号 問題番号 保険者番号
    case_number case_no file_number record hospital_no patient_no
)"};

// A run of digits, letters and dashes: A-204518.
struct Token {
    Stretch where;
    std::size_t digits = 0;
    std::size_t longest = 0;  // digits without a letter or dash between
    std::size_t end_of_digits = 0;
};

bool is_of_token(char32_t letter) {
    return is_digit(letter) || (is_latin(letter) && letter < 0x80) || letter == U'-';
}

Token token_at(const Letters& letters, std::size_t begin) {
    Token token{{begin, run_after(letters, begin, is_of_token)}};
    while (token.where.end > begin && letters[token.where.end - 1] == U'-') --token.where.end;
    std::size_t group = 0;
    for (std::size_t at = begin; at < token.where.end; ++at) {
        group = is_digit(letters[at]) ? group + 1 : 0;
        if (group == 0) continue;
        ++token.digits;
        token.longest = std::max(token.longest, group);
        token.end_of_digits = at + 1;
    }
    return token;
}

enum class Label : unsigned char { None, OfChart, OfSomethingElse };

struct Labelled {
    Label label;
    std::size_t begin;
};

Labelled label_before(const Letters& letters, std::size_t begin) {
    if (letters.longest_at(begin, kLabels) > 0) return {Label::OfChart, begin};  // MRN0012345
    std::size_t at = begin;
    for (std::size_t steps = 0; steps < 4; ++steps) {
        if (letters.longest_before(at, kOtherNumbers) > 0) return {Label::OfSomethingElse, begin};
        const std::size_t label = letters.longest_before(at, kLabels);
        if (label > 0) return {Label::OfChart, at - label};
        const std::size_t between = letters.longest_before(at, kBetween);
        if (between == 0) break;
        at -= between;
    }
    return {Label::None, begin};
}

bool counts_something(const Letters& letters, const Token& token) {
    std::size_t after = token.end_of_digits;
    if (letters[after] == U' ') ++after;
    if (letters.longest_at(after, kUnits) > 0) return true;
    std::size_t before = token.where.begin;
    if (letters[before - 1] == U' ' || letters[before - 1] == U':') --before;
    if (letters.longest_before(before, kBeforeOtherNumbers) > 0) return true;
    const auto is_point = [](char32_t letter) { return letter == U'.' || letter == U','; };
    const bool goes_on =
        is_point(letters[token.where.end]) && is_digit(letters[token.where.end + 1]);
    const bool went_on =
        is_point(letters[token.where.begin - 1]) && is_digit(letters[token.where.begin - 2]);
    return goes_on || went_on;
}

std::optional<Stretch> number_in(const Letters& letters, const Token& token) {
    if (token.digits < kLongWithLabel || counts_something(letters, token)) return std::nullopt;
    const auto [label, begin] = label_before(letters, token.where.begin);
    if (label == Label::OfSomethingElse) return std::nullopt;
    if (label == Label::None && token.longest < kLong) return std::nullopt;
    return Stretch{begin, token.where.end};
}

std::size_t end_of_link(const Letters& letters, std::size_t at) {
    if (letters.longest_at(at, "https:// http:// doi") == 0) return at;
    return run_after(letters, at + 4,
                     [](char32_t letter) { return letter > U' ' && letter < 0x80; });
}

}  // namespace

std::vector<Found> find_numbers(const Letters& letters) {
    std::vector<Found> found;
    for (std::size_t at = 0; at < letters.size();) {
        const std::size_t link = end_of_link(letters, at);
        const Token token = token_at(letters, at);
        if (link == at) {
            if (const auto number = number_in(letters, token)) {
                found.push_back({number->begin, number->end, PatientMark::Number});
            }
        }
        at = std::max({link, token.where.end, at + 1});
    }
    return found;
}

}  // namespace domain::patient

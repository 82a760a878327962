#include <algorithm>

#include "domain/patient/care_words.h"
#include "domain/patient/clues.h"
#include "domain/patient/cursor.h"
#include "domain/patient/finders.h"

namespace domain::patient {
namespace {

constexpr int kOldest = 120;
constexpr std::size_t kReachAfter = 30;
constexpr std::size_t kReachBefore = 20;

enum class Exactness : unsigned char { Years, Decade, Infancy };

struct Age {
    Stretch where;
    Exactness exactness;
};

constexpr Words kYears{"歳 才 歳代 代"};
constexpr Words kEnglishYears{R"(
    -year-old _year_old -years-old _years_old _year-old -year_old yo _yo y/o _y/o yr_old _yr_old
    yrs_old _yrs_old -yr-old _y.o. y.o. _years_of_age
)"};
constexpr Words kBefore{"aged age 享年 行年 年齢 生後"};

constexpr Words kInfancy{R"(
    か月 ヶ月 カ月 ヵ月 ケ月 -month-old _month_old _months_old -week-old _week_old _weeks_old
    -day-old _day_old _days_old
)"};
constexpr Words kInfants{R"(
    男児 女児 児 乳児 新生児 赤ちゃん 男の子 女の子 未熟児 _boy _girl _infant _baby _newborn
)"};

// Then the age is one's own, a plan, a colleague's, or that of people in general.
constexpr Words kOfNoPatient{R"(
    まで のうち の頃 のころ のとき の時 頃 ごろ になったら になる前 以上 以下 未満 以降 から 定年
    を過ぎ を前に で転職 で就職 で結婚 目前 の夫 の妻 の息子 の娘 の母 の父 の祖母 の祖父 の誕生日
    での での転職 にな 児健診 児神話 _nurse _colleague _manager _pharmacist _doctor _daughter _son
    _coworker _caregiver _mentor _staff _program _hospital _building _system
)"};
constexpr Words kColleagues{R"(
    先輩 後輩 同期 上司 師長 主任 看護師 薬剤師 介護士 介護職 介護福祉士 保健師 助産師 理学療法士
    作業療法士 医師 先生 スタッフ 新人 同僚 ナース 事務 独身 既婚 子育て 未経験
)"};
constexpr Words kOneself{R"(
    私は 私も 自分は 自分が 自分も 僕は 母は 父は 息子は 娘は 息子が 娘が i_am_ i'm_ by_ before_
    i_turn_ turning_ until_ when_i_was_ in_my_ turned_
)"};

std::optional<Age> age_at(const Letters& letters, std::size_t at) {
    Cursor cursor{letters, at};
    const bool labelled = cursor.take_any(kBefore);
    if (labelled) {
        cursor.take(U':');
        cursor.skip_spaces();
    }
    const auto years = cursor.number(3);
    if (!years || *years > kOldest) return std::nullopt;
    const std::size_t after = cursor.at();
    if (cursor.take_any(kEnglishYears)) return Age{{at, cursor.at()}, Exactness::Years};
    if (cursor.take_any(kInfancy) || (labelled && cursor.take_any("日 週"))) {
        return Age{{at, cursor.at()}, Exactness::Infancy};
    }
    cursor.skip_spaces();
    const std::size_t unit = cursor.at();
    if (cursor.take_any(kYears)) {
        const bool decade = letters[cursor.at() - 1] == U'代';
        if (decade && (*years % 10 != 0 || *years == 0)) return std::nullopt;
        return Age{{at, cursor.at()}, decade ? Exactness::Decade : Exactness::Years};
    }
    if (labelled) return Age{{at, after}, Exactness::Years};
    // 82M, 78 F
    const bool sex = letters.has(unit, "m") || letters.has(unit, "f") ||
                     letters.has(unit, "male") || letters.has(unit, "female");
    if (sex && *years > 12) return Age{{at, unit + 1}, Exactness::Years};
    // in her 80s
    if (*years % 10 == 0 && *years > 0 && letters[after] == U's' && !is_latin(letters[after + 1])) {
        return Age{{at, after + 1}, Exactness::Decade};
    }
    return std::nullopt;
}

bool is_of_no_patient(const Letters& letters, const Age& age) {
    std::size_t after = age.where.end;
    if (letters.longest_at(after, kOfNoPatient) > 0) return true;
    after += letters.longest_at(after, "女性 男性 女 男");
    after += letters.longest_at(after, "の 、 ・ _ で");
    if (letters.longest_at(after, kColleagues) > 0) return true;
    return letters.longest_before(age.where.begin, kOneself) > 0;
}

// 8か月の男児: said so exactly only of a patient, even without an illness.
std::optional<Stretch> infant_after(const Letters& letters, std::size_t end) {
    if (letters[end] == U'の') ++end;
    const std::size_t infant = letters.longest_at(end, kInfants);
    return infant > 0 ? std::optional{Stretch{end, end + infant}} : std::nullopt;
}

// What around an age makes it a patient's.
class Illnesses {
  public:
    explicit Illnesses(const Letters& letters)
        : letters_(letters), illnesses_(letters, kIllnessAndCare), patients_(letters, kPatients) {}

    std::optional<Stretch> around(const Age& age) {
        if (age.exactness == Exactness::Infancy) return infant_after(letters_, age.where.end);
        const auto illness = illnesses_.nearest(age.where, kReachAfter, kReachBefore);
        if (illness || age.exactness == Exactness::Decade) return illness;
        return patients_.nearest(age.where, kReachAfter, kReachBefore);
    }

  private:
    const Letters& letters_;
    Clues illnesses_;
    Clues patients_;
};

bool may_begin(const Letters& letters, std::size_t at) {
    return !is_digit(letters[at]) || !(is_digit(letters[at - 1]) || is_latin(letters[at - 1]));
}

}  // namespace

std::vector<Found> find_ages_with_illness(const Letters& letters) {
    std::vector<Found> found;
    Illnesses illnesses{letters};
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (!may_begin(letters, at)) continue;
        const auto age = age_at(letters, at);
        if (!age || is_of_no_patient(letters, *age)) continue;
        if (const auto illness = illnesses.around(*age)) {
            found.push_back({std::min(age->where.begin, illness->begin),
                             std::max(age->where.end, illness->end), PatientMark::AgeWithIllness});
        }
        at = age->where.end - 1;
    }
    return found;
}

}  // namespace domain::patient

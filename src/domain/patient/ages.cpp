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

enum class Exactness : unsigned char { Years, Decade };

struct Age {
    Stretch where;
    Exactness exactness;
};

constexpr std::string_view kYears[] = {"歳", "才", "歳代", "代"};
constexpr std::string_view kEnglishYears[] = {
    "-year-old", " year old", "-years-old", " years old", " year-old", "-year old",
    "yo",        " yo",       "y/o",        " y/o",       "yr old",    " yr old",
    "yrs old",   " yrs old",  "-yr-old",    " y.o.",      "y.o.",      " years of age",
};
constexpr std::string_view kBefore[] = {"aged", "age", "享年", "行年", "年齢"};

// Then the age is one's own, a plan, a colleague's, or that of people in general.
constexpr std::string_view kOfNoPatient[] = {
    "まで",     "のうち",      "の頃",       "のころ",    "のとき",   "の時",      "頃",
    "ごろ",     "になったら",  "になる前",   "以上",      "以下",     "未満",      "以降",
    "から",     "定年",        "を過ぎ",     "を前に",    "で転職",   "で就職",    "で結婚",
    "目前",     "の先輩",      "の後輩",     "の同期",    "の上司",   "の師長",    "の主任",
    "の看護師", "の薬剤師",    "の介護",     "の保健師",  "の助産師", "の理学",    "の作業",
    "の医師",   "の先生",      "のスタッフ", "の新人",    "の同僚",   "のナース",  "の事務",
    "の夫",     "の妻",        "の息子",     "の娘",      "の子",     "の母",      "の父",
    "の祖母",   "の祖父",      "看護師",     "薬剤師",    "介護士",   " nurse",    " colleague",
    " manager", " pharmacist", " doctor",    " daughter", " son",     " coworker", " caregiver",
    " mentor",  " staff",
};
constexpr std::string_view kOneself[] = {"私は",    "私も",    "自分は",   "自分が", "自分も",
                                         "僕は",    "母は",    "父は",     "息子は", "娘は",
                                         "息子が",  "娘が",    "i am ",    "i'm ",   "by ",
                                         "before ", "i turn ", "turning ", "until ", "when i was "};

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
    return letters.longest_before(age.where.begin, kOneself) > 0;
}

std::optional<Stretch> illness_around(const Letters& letters, const Age& age) {
    const auto illness = nearest(letters, age.where, kIllnesses, kReachAfter, kReachBefore);
    if (illness || age.exactness == Exactness::Decade) return illness;
    return nearest(letters, age.where, kPatients, kReachAfter, kReachBefore);
}

}  // namespace

std::vector<Found> find_ages_with_illness(const Letters& letters) {
    std::vector<Found> found;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (is_digit(letters[at]) && (is_digit(letters[at - 1]) || is_latin(letters[at - 1]))) {
            continue;
        }
        const auto age = age_at(letters, at);
        if (!age || is_of_no_patient(letters, *age)) continue;
        if (const auto illness = illness_around(letters, *age)) {
            found.push_back({std::min(age->where.begin, illness->begin),
                             std::max(age->where.end, illness->end), PatientMark::AgeWithIllness});
        }
        at = age->where.end - 1;
    }
    return found;
}

}  // namespace domain::patient

#include "ui/words/group_words.h"

#include <cstdlib>

#include "base/digits.h"
#include "ui/frame/text_range.h"

namespace ui {

using i18n::Text;

Text label_of(domain::Occupation occupation) {
    switch (occupation) {
        case domain::Occupation::Nurse: return Text::OccupationNurse;
        case domain::Occupation::Pharmacist: return Text::OccupationPharmacist;
        case domain::Occupation::CareWorker: return Text::OccupationCareWorker;
        case domain::Occupation::Doctor: return Text::OccupationDoctor;
        case domain::Occupation::Therapist: return Text::OccupationTherapist;
        case domain::Occupation::Clerk: return Text::OccupationClerk;
        case domain::Occupation::Creator: return Text::OccupationCreator;
        case domain::Occupation::Student: return Text::OccupationStudent;
        case domain::Occupation::Other: return Text::OccupationOther;
    }
    return Text::OccupationUnknown;
}

Text text_of(domain::Subject subject) {
    constexpr TextRange kCards{Text::Subject1, Text::Subject8};
    static_assert(kCards.size() == domain::kSubjects);
    const auto number = static_cast<std::size_t>(subject);
    if (number < 1 || number > domain::kSubjects) return Text::SubjectUnknown;
    return kCards.at(number - 1);
}

std::string_view title_of(const i18n::Words& words, const domain::GroupPlan& plan) {
    return plan.name.empty() ? words(Text::GroupUntitled) : std::string_view{plan.name};
}

std::string called(const i18n::Words& words, const std::string& name) {
    return name.empty() ? std::string(words(Text::GroupUnnamed))
                        : words.fill(Text::GroupCalled, {{"name", name}});
}

std::string when(const i18n::Words& words, base::Moment moment, const base::Zone& zone,
                 base::Day today) {
    return words.fill(Text::GroupWhen,
                      {{"day", words.day(base::local_day(moment, zone), today)},
                       {"time", base::text_from_time(base::local_time(moment, zone))}});
}

std::string when_there(const i18n::Words& words, base::Moment moment, std::chrono::minutes from_utc,
                       base::Day today) {
    const auto minutes = static_cast<unsigned>(std::labs(static_cast<long>(from_utc.count())));
    std::string offset = from_utc.count() < 0 ? "UTC-" : "UTC+";
    offset += std::to_string(minutes / 60);
    if (minutes % 60 != 0) offset += ':' + base::digits(minutes % 60, 2);
    const base::Zone zone = [from_utc](base::Moment) { return from_utc; };
    return words.fill(Text::GroupOffset,
                      {{"when", when(words, moment, zone, today)}, {"offset", offset}});
}

}  // namespace ui

// カレンダーに入れる: the next talk, or each month's, as a file for the person's own calendar.
#include "app/file_actions.h"
#include "app/guard.h"
#include "ui/parts/patient_guard.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

constexpr int kLengths[] = {15, 30, 45, 60};  // minutes

struct AlarmChoice {
    int minutes;  // before; 0 for none
    Text label;
};
constexpr AlarmChoice kAlarms[] = {{0, Text::CalendarAlarmNone},
                                   {10, Text::CalendarAlarm10},
                                   {60, Text::CalendarAlarm60},
                                   {1440, Text::CalendarAlarm1440}};

// The day that my prep names, if there is one.
void begin_draft(CalendarDraft& draft, const app::State& state, const domain::PartnerId& partner) {
    if (draft.begun) return;
    draft.begun = true;
    const domain::Prep* prep =
        state.open_ends.open_prep(state.notebook, partner, domain::Author::Me);
    if (prep == nullptr) return;
    if (prep->day) draft.day = base::text_from_day(*prep->day);
    draft.place = prep->place;
}

void draw_when(Scene& scene) {
    Frame& page = scene.page;
    CalendarDraft& draft = scene.drafts.calendar;
    const auto take = [&](const Field& asked, std::string& value) {
        if (auto typed = field(page, asked)) value = *typed;
        page.space(16);
    };
    take({.id = "day",
          .label = page.words(Text::PrepareDay),
          .value = draft.day,
          .kind = FieldKind::Day},
         draft.day);
    take({.id = "time",
          .label = page.words(Text::CalendarTime),
          .value = draft.time,
          .kind = FieldKind::Time},
         draft.time);
    paragraph(page, "length.title", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::CalendarLength));
    page.space(6);
    page.open(NodeRole::RadioGroup, "length", page.words(Text::CalendarLength));
    for (std::size_t at = 0; at < std::size(kLengths); ++at) {
        const std::string count = std::to_string(kLengths[at]);
        const std::string label = page.words.fill(Text::TalkMinutes, {{"minutes", count}});
        if (segment(
                page,
                {.id = "length." + count, .label = label, .chosen = draft.length == kLengths[at]},
                at, std::size(kLengths))) {
            draft.length = kLengths[at];
        }
    }
    page.space(kSegmentHeight + 16);
    page.close();
    take({.id = "place",
          .label = page.words(Text::PreparePlace),
          .value = draft.place,
          .hint = page.words(Text::PreparePlaceHint),
          .longest = domain::kLongestPlace},
         draft.place);
}

void draw_repeat_and_alarm(Scene& scene) {
    Frame& page = scene.page;
    CalendarDraft& draft = scene.drafts.calendar;
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    if (checkbox(page, {.id = "monthly",
                        .label = page.words(Text::CalendarMonthly),
                        .detail = page.words(Text::CalendarMonthlyDetail),
                        .chosen = draft.monthly})) {
        draft.monthly = !draft.monthly;
    }
    card.finish();
    page.space(16);
    heading(page, "alarm.title", 2, page.words(Text::CalendarAlarm));
    page.space(8);
    Card alarms(page, CardLook::Plain, CardRoom::ForRows);
    page.open(NodeRole::RadioGroup, "alarm", page.words(Text::CalendarAlarm));
    for (const AlarmChoice& choice : kAlarms) {
        if (radio(page, {.id = "alarm." + std::to_string(choice.minutes),
                         .label = page.words(choice.label),
                         .chosen = draft.alarm == choice.minutes})) {
            draft.alarm = choice.minutes;
        }
    }
    page.close();
    alarms.finish();
}

}  // namespace

void draw_calendar(Scene& scene) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    const domain::Partner& partner = shown_partner(scene);
    step_title(scene, page.words(Text::CalendarTitle));
    CalendarDraft& draft = scene.drafts.calendar;
    begin_draft(draft, state, partner.id);
    const std::string title =
        spoken(page.words.fill(Text::CalendarEntry, {{"name", partner.name}}));
    paragraph(page, "entry", TextStyle::Strong, page.colors.accent_ink, title);
    paragraph(page, "lead", TextStyle::Small, page.colors.soft_ink, page.words(Text::CalendarLead));
    page.space(16);
    draw_when(scene);
    draw_repeat_and_alarm(scene);
    page.space(16);
    note(page, "readers", Tone::Calm, page.words(Text::CalendarReaders));

    const auto day = base::day_from_text(draft.day);
    const auto time = base::time_from_text(draft.time);
    const std::string& watched = state.notebook.settings.watched;
    const auto& findings = draft.findings.of(draft.place, watched, [&] {
        return domain::findings_in({{draft.place, domain::TextKind::Place}}, watched);
    });
    const bool checked = app::may_leave(state, findings);
    if (!checked) page.space(20);
    patient_guard(scene, findings, std::nullopt);
    Frame& bar = scene.bar;
    if (!day || !time) {
        paragraph(bar, "missing", TextStyle::Small, bar.colors.soft_ink,
                  bar.words(Text::CalendarMissing));
        bar.space(6);
    } else if (!checked) {
        paragraph(bar, "guard.first", TextStyle::Small, bar.colors.warm,
                  bar.words(Text::GuardFirst));
        bar.space(6);
    }
    if (button(bar, {.id = "save",
                     .label = bar.words(Text::CalendarSave),
                     .can = day && time && checked ? Can::BePressed : Can::NotYet})) {
        bar.emit(app::SaveAppointment{
            .partner = partner.id,
            .day = *day,
            .time = *time,
            .length = std::chrono::minutes{draft.length},
            .title = title,
            .place = draft.place,
            .repeats = draft.monthly ? domain::Repeats::Monthly : domain::Repeats::Once,
            .alarm = draft.alarm == 0 ? std::nullopt
                                      : std::optional{std::chrono::minutes{draft.alarm}}});
    }
}

}  // namespace ui

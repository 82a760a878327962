// What the person takes out of the app as a file: an appointment, the card of a month, what is
// kept.
#include "app/file_actions.h"

#include "app/guard.h"
#include "app/updater.h"
#include "codec/calendar.h"
#include "codec/written_out.h"

namespace app {
namespace {

// Names the appointment of a pair and tells nothing of it: FNV-1a of the pair's id.
std::string uid_of(const domain::PairId& pair) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char letter : pair.text) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3;
    }
    return base::hex_from_bits(hash) + "@taiwa";
}

}  // namespace

void happen(Updater& updater, const SaveAppointment& save) {
    const domain::Partner* with = updater.partner(save.partner);
    if (with == nullptr) return;
    const auto findings = domain::findings_in({{save.place, domain::TextKind::Place}},
                                              updater.state.notebook.settings.watched);
    if (!may_leave(updater.state, findings)) return;
    const domain::Appointment appointment{
        .uid = uid_of(with->pair),
        .stamp = updater.env.now,
        .day = save.day,
        .time = save.time,
        .length = save.length,
        .title = save.title,
        .place = save.place,
        .repeats = save.repeats,
        .alarm = save.alarm,
    };
    updater.effects.push_back(SaveFile{"taiwa.ics", "text/calendar",
                                       codec::calendar_file(appointment, updater.env.zone)});
}

void happen(Updater& updater, const SaveText& save) {
    updater.effects.push_back(SaveFile{save.name, "text/plain", save.text});
}

void happen(Updater& updater, const WriteOut& out) {
    if (!updater.knows_all()) return;
    State& state = updater.state;
    state.written_findings = domain::findings_in(out.written, state.notebook.settings.watched);
    if (!may_leave(state, state.written_findings)) return;
    const bool table = out.form == WrittenForm::Table;
    updater.effects.push_back(SaveFile{
        out.name, table ? "text/csv" : "text/markdown",
        table ? codec::csv_of(out.head, out.lines) : codec::markdown_of(out.lines, out.about)});
}

void happen(Updater& updater, const SaveCard& save) {
    const auto findings =
        domain::findings_in(save.written, updater.state.notebook.settings.watched);
    if (!may_leave(updater.state, findings)) return;
    updater.effects.push_back(SavePicture{save.name, save.lines, save.shape});
}

}  // namespace app

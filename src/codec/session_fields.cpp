#include "codec/session_fields.h"

namespace codec {
namespace {

using namespace domain;

constexpr std::int64_t kLongestMinutes = 24 * 60;

Step read_promise(FieldReader& fields) {
    Step promise;
    promise.text = fields.text("promise").value_or("");
    promise.due = fields.day("promiseDue");
    promise.state = fields.choice("promiseState", kStepStateNames).value_or(StepState::Open);
    return promise;
}

void write_promise(FieldWriter& fields, const Step& promise) {
    const bool there = promise != Step{};
    fields.text_unless_empty("promise", promise.text);
    fields.day("promiseDue", promise.due);
    fields.choice("promiseState", there ? std::optional{promise.state} : std::nullopt,
                  kStepStateNames);
}

// The bits of "tell". Permanent.
constexpr std::int64_t kTellFeeling = 1;
constexpr std::int64_t kTellBalance = 2;
constexpr std::int64_t kTellResponses = 4;

Telling read_telling(FieldReader& fields) {
    Telling telling;
    const std::int64_t parts = fields.integer("tell", 0, 7).value_or(0);
    telling.feeling = (parts & kTellFeeling) != 0;
    telling.balance = (parts & kTellBalance) != 0;
    telling.responses = (parts & kTellResponses) != 0;
    telling.word = fields.text("tellWord").value_or("");
    telling.revision = fields.revision("tellRevision").value_or(1);
    telling.handed_over = fields.integer("told", 0, 1).value_or(0) == 1;
    return telling;
}

void write_telling(FieldWriter& fields, const Telling& telling) {
    const bool there = telling != Telling{};
    const std::int64_t parts = (telling.feeling ? kTellFeeling : 0) |
                               (telling.balance ? kTellBalance : 0) |
                               (telling.responses ? kTellResponses : 0);
    const auto only_there = [&](std::int64_t value) {
        return there ? std::optional{value} : std::nullopt;
    };
    fields.integer("tell", only_there(parts));
    fields.text_unless_empty("tellWord", telling.word);
    fields.integer("tellRevision", only_there(telling.revision));
    fields.integer("told", only_there(telling.handed_over ? 1 : 0));
}

std::optional<Heard> read_heard(FieldReader& fields) {
    const auto revision = fields.revision("heardRevision");
    Heard heard;
    heard.feeling = fields.choice("heardFeeling", kFeelingNames);
    heard.word = fields.text("heardWord").value_or("");
    heard.balance = fields.choice("heardBalance", kBalanceNames);
    if (!revision) return std::nullopt;
    heard.revision = *revision;
    return heard;
}

void write_heard(FieldWriter& fields, const std::optional<Heard>& heard) {
    const Heard told = heard.value_or(Heard{});
    fields.integer("heardRevision", heard ? std::optional{heard->revision} : std::nullopt);
    fields.choice("heardFeeling", told.feeling, kFeelingNames);
    fields.text_unless_empty("heardWord", told.word);
    fields.choice("heardBalance", told.balance, kBalanceNames);
}

}  // namespace

void read_course(FieldReader& fields, Session& session) {
    if (const auto minutes = fields.integer("length", 1, kLongestMinutes)) {
        session.length = std::chrono::minutes{*minutes};
    }
    session.swapped = fields.moment("swapped");
    session.promise = read_promise(fields);
    session.balance = fields.choice("balance", kBalanceNames);
    session.telling = read_telling(fields);
    session.heard = read_heard(fields);
}

void write_course(FieldWriter& fields, const Session& session) {
    fields.integer("length", session.length ? std::optional<std::int64_t>{session.length->count()}
                                            : std::nullopt);
    fields.moment("swapped", session.swapped);
    write_promise(fields, session.promise);
    fields.choice("balance", session.balance, kBalanceNames);
    write_telling(fields, session.telling);
    write_heard(fields, session.heard);
}

}  // namespace codec

#include "codec/record.h"

#include <limits>
#include <utility>

#include "codec/group_record.h"
#include "codec/item_fields.h"
#include "codec/json_fields.h"
#include "codec/lock_fields.h"
#include "codec/recruit_fields.h"
#include "codec/session_fields.h"
#include "domain/rhythm.h"

namespace codec {
namespace {

using namespace domain;

constexpr std::int64_t kVersion = 1;
constexpr std::string_view kPartnerFolder = "partner/";
constexpr std::string_view kPrepFolder = "prep/";
constexpr std::string_view kSessionFolder = "session/";
constexpr std::string_view kReflectionFolder = "reflection/";
constexpr std::string_view kGroupFolder = "group/";
constexpr std::string_view kSettingsKey = "settings";

constexpr std::pair<Ladder, std::string_view> kLadders[] = {
    {Ladder::Director, "ladderDirector"},
    {Ladder::Marketer, "ladderMarketer"},
};

StoredRecord stored(std::string key, FieldWriter fields) {
    fields.integer("v", kVersion);
    return {std::move(key), text_from_object(std::move(fields).object())};
}

template <class IdType>
std::string key_in(std::string_view folder, const IdType& id) {
    return std::string{folder} + id.text;
}

template <class IdType>
std::optional<IdType> id_in_key(std::string_view folder, std::string_view key) {
    if (!key.starts_with(folder)) return std::nullopt;
    return IdType{std::string{key.substr(folder.size())}};
}

// The id inside a record, which must be the one that its key says.
template <class IdType>
IdType read_own_id(FieldReader& fields, std::string_view name, const std::string& key_id) {
    auto id = fields.needed(fields.id<IdType>(name));
    if (id.text != key_id) fields.fail(Fault::Altered);
    return id;
}

Record read_partner(FieldReader& fields, const std::string& key_id) {
    Partner partner;
    partner.id = read_own_id<PartnerId>(fields, "id", key_id);
    partner.pair = fields.needed(fields.id<PairId>("pair"));
    partner.name = fields.needed(fields.text("name"));
    partner.relation = fields.needed(fields.choice("relation", kRelationNames));
    partner.added = fields.needed(fields.moment("added"));
    if (const auto stage = fields.integer("stage", 1, domain::kStages)) {
        partner.stage = static_cast<int>(*stage);
    }
    if (const auto days = fields.integer("everyDays", 1, domain::kLongestRhythm)) {
        partner.every_days = static_cast<int>(*days);
    }
    read_lock(fields, partner);
    for (const std::string& pair : fields.words("otherPairs")) {
        if (!base::is_id_text(pair)) fields.fail(Fault::Altered);
        partner.other_pairs.push_back({pair});
    }
    partner.put_away = fields.integer("putAway", 0, 1).value_or(0) == 1;
    partner.unread = fields.unread();
    return partner;
}

Record read_prep(FieldReader& fields, const std::string& key_id) {
    Prep prep;
    prep.id = read_own_id<PrepId>(fields, "id", key_id);
    prep.partner = fields.needed(fields.id<PartnerId>("partner"));
    prep.author = fields.needed(fields.choice("author", kAuthorNames));
    prep.phase = fields.needed(fields.choice("phase", kPrepPhaseNames));
    prep.items = read_items(fields);
    prep.purpose = fields.text("purpose").value_or("");
    prep.day = fields.day("day");
    prep.place = fields.text("place").value_or("");
    prep.answers = fields.id<PrepId>("answers");
    prep.made = fields.needed(fields.moment("made"));
    const auto lines = fields.integer("handshake", 0, kLargestHandshake);
    auto own = fields.text("handshakeOwn");
    if (lines) prep.handshake = {static_cast<unsigned>(*lines), std::move(own).value_or("")};
    prep.revision = fields.needed(fields.revision("revision"));
    prep.unread = fields.unread();
    return prep;
}

Record read_session(FieldReader& fields, const std::string& key_id) {
    Session session;
    session.id = read_own_id<SessionId>(fields, "id", key_id);
    session.partner = fields.needed(fields.id<PartnerId>("partner"));
    session.mine = fields.id<PrepId>("mine");
    session.theirs = fields.id<PrepId>("theirs");
    session.agenda = read_agenda(fields);
    session.notes = fields.text("notes").value_or("");
    session.started = fields.needed(fields.moment("started"));
    session.finished = fields.moment("finished");
    read_course(fields, session);
    session.unread = fields.unread();
    return session;
}

Record read_reflection(FieldReader& fields, const std::string& key_id) {
    Reflection reflection;
    reflection.session = read_own_id<SessionId>(fields, "session", key_id);
    reflection.feeling = fields.choice("feeling", kFeelingNames);
    reflection.noticed = fields.text("noticed").value_or("");
    reflection.step.text = fields.text("step").value_or("");
    reflection.step.due = fields.day("stepDue");
    reflection.step.state = fields.needed(fields.choice("stepState", kStepStateNames));
    reflection.unread = fields.unread();
    return reflection;
}

Record read_settings(FieldReader& fields, const std::string&) {
    Settings settings;
    settings.language = fields.needed(fields.choice("language", kLanguageNames));
    settings.my_name = fields.text("myName").value_or("");
    settings.watched = fields.text("watched").value_or("");
    settings.bell = fields.choice("bell", kBellNames).value_or(Bell::Silent);
    for (const auto& [ladder, name] : kLadders) {
        if (const auto step = fields.integer(name, 1, kLadderSteps)) {
            settings.place_on(ladder, static_cast<int>(*step));
        }
    }
    settings.recruit = read_recruit(fields);
    settings.backed_up = fields.moment("backedUp");
    settings.unread = fields.unread();
    return settings;
}

Record read_group(FieldReader& fields, const std::string& key_id) {
    const auto id = read_own_id<GroupId>(fields, "id", key_id);
    Group group = read_group_fields(fields);
    group.plan.id = id;
    return group;
}

struct RecordKind {
    std::string_view folder;
    Record (*read)(FieldReader& fields, const std::string& key_id);
};

constexpr RecordKind kKinds[] = {
    {kPartnerFolder, read_partner}, {kPrepFolder, read_prep},
    {kSessionFolder, read_session}, {kReflectionFolder, read_reflection},
    {kGroupFolder, read_group},
};
constexpr RecordKind kSettings{kSettingsKey, read_settings};

const RecordKind* kind_of(std::string_view key, std::string& key_id) {
    if (key == kSettings.folder) return &kSettings;
    for (const RecordKind& kind : kKinds) {
        if (!key.starts_with(kind.folder)) continue;
        key_id = key.substr(kind.folder.size());
        return base::is_id_text(key_id) ? &kind : nullptr;
    }
    return nullptr;
}

}  // namespace

StoredRecord encode_record(const Partner& partner) {
    FieldWriter fields{partner.unread};
    fields.id("id", partner.id);
    fields.id("pair", partner.pair);
    fields.text("name", partner.name);
    fields.choice("relation", partner.relation, kRelationNames);
    fields.moment("added", partner.added);
    fields.integer("stage", partner.stage);
    fields.integer("everyDays", partner.every_days);
    write_lock(fields, partner);
    std::vector<std::string> pairs;
    for (const PairId& pair : partner.other_pairs) pairs.push_back(pair.text);
    fields.words_unless_empty("otherPairs", pairs);
    fields.integer("putAway", partner.put_away ? std::optional{1} : std::nullopt);
    return stored(key_in(kPartnerFolder, partner.id), std::move(fields));
}

StoredRecord encode_record(const Prep& prep) {
    FieldWriter fields{prep.unread};
    fields.id("id", prep.id);
    fields.id("partner", prep.partner);
    fields.choice("author", prep.author, kAuthorNames);
    fields.choice("phase", prep.phase, kPrepPhaseNames);
    fields.objects("items", objects_from_items(prep.items));
    fields.text_unless_empty("purpose", prep.purpose);
    fields.day("day", prep.day);
    fields.text_unless_empty("place", prep.place);
    fields.id("answers", prep.answers);
    fields.moment("made", prep.made);
    fields.integer("handshake",
                   prep.handshake ? std::optional{prep.handshake->lines} : std::nullopt);
    fields.text_unless_empty("handshakeOwn", prep.handshake ? prep.handshake->own : "");
    fields.integer("revision", prep.revision);
    return stored(key_in(kPrepFolder, prep.id), std::move(fields));
}

StoredRecord encode_record(const Session& session) {
    FieldWriter fields{session.unread};
    fields.id("id", session.id);
    fields.id("partner", session.partner);
    fields.id("mine", session.mine);
    fields.id("theirs", session.theirs);
    fields.objects("agenda", objects_from_agenda(session.agenda));
    fields.text_unless_empty("notes", session.notes);
    fields.moment("started", session.started);
    fields.moment("finished", session.finished);
    write_course(fields, session);
    return stored(key_in(kSessionFolder, session.id), std::move(fields));
}

StoredRecord encode_record(const Reflection& reflection) {
    FieldWriter fields{reflection.unread};
    fields.id("session", reflection.session);
    fields.choice("feeling", reflection.feeling, kFeelingNames);
    fields.text_unless_empty("noticed", reflection.noticed);
    fields.text_unless_empty("step", reflection.step.text);
    fields.day("stepDue", reflection.step.due);
    fields.choice("stepState", reflection.step.state, kStepStateNames);
    return stored(key_in(kReflectionFolder, reflection.session), std::move(fields));
}

StoredRecord encode_record(const Group& group) {
    FieldWriter fields{group.unread};
    fields.id("id", group.plan.id);
    write_group_fields(fields, group);
    return stored(key_in(kGroupFolder, group.plan.id), std::move(fields));
}

StoredRecord encode_record(const Settings& settings) {
    FieldWriter fields{settings.unread};
    fields.choice("language", settings.language, kLanguageNames);
    fields.text_unless_empty("myName", settings.my_name);
    fields.text_unless_empty("watched", settings.watched);
    fields.choice("bell",
                  settings.bell == Bell::Silent ? std::nullopt : std::optional{settings.bell},
                  kBellNames);
    for (const auto& [ladder, name] : kLadders) fields.integer(name, settings.place_on(ladder));
    write_recruit(fields, settings.recruit);
    fields.moment("backedUp", settings.backed_up);
    return stored(std::string{kSettingsKey}, std::move(fields));
}

std::optional<SessionId> talk_in_key(std::string_view key) {
    const auto talk = id_in_key<SessionId>(kSessionFolder, key);
    return talk ? talk : id_in_key<SessionId>(kReflectionFolder, key);
}

std::optional<PrepId> prep_in_key(std::string_view key) {
    return id_in_key<PrepId>(kPrepFolder, key);
}

std::optional<domain::GroupId> group_in_key(std::string_view key) {
    return id_in_key<domain::GroupId>(kGroupFolder, key);
}

std::string longest_text(std::string_view record) {
    auto object = object_from_text(record);
    return object ? longest_in(Json(std::move(*object))) : std::string{};
}

std::expected<Record, Fault> decode_record(std::string_view key, std::string_view text) {
    std::string key_id;
    const RecordKind* const kind = kind_of(key, key_id);
    if (kind == nullptr) return std::unexpected{Fault::Foreign};
    if (text.size() > kLargestRecord) return std::unexpected{Fault::Altered};
    auto object = object_from_text(text);
    if (!object) return std::unexpected{Fault::Altered};

    FieldReader fields{std::move(*object)};
    const auto version =
        fields.needed(fields.integer("v", 1, std::numeric_limits<std::int64_t>::max()));
    if (const auto fault = fields.fault()) return std::unexpected{*fault};
    if (version > kVersion) return std::unexpected{Fault::Newer};
    Record record = kind->read(fields, key_id);
    if (const auto fault = fields.fault()) return std::unexpected{*fault};
    return record;
}

}  // namespace codec

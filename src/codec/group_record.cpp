#include "codec/group_record.h"

#include <algorithm>
#include <functional>

#include "codec/item_fields.h"

namespace codec {
namespace {

using namespace domain;

constexpr std::int64_t kFarthestOffset = 24 * 60;  // minutes; no local time is a day from UTC
constexpr std::int64_t kMostCards = 0xFFFF;

JsonObject object_from_seat(const Seat& seat) {
    FieldWriter fields{seat.unread};
    fields.id("id", seat.id);
    fields.integer("revision", seat.revision);
    fields.text_unless_empty("name", seat.name);
    fields.number("occupation", seat.occupation);
    fields.text_unless_empty("standpoint", seat.standpoint);
    fields.text_unless_empty("brings", seat.brings);
    fields.objects("items", objects_from_items(seat.items));
    fields.integer("fromUtc", seat.from_utc.count());
    const bool waits = seat.turn == Turn::Waiting;
    fields.choice("turn", waits ? std::nullopt : std::optional{seat.turn}, kTurnNames);
    fields.text_unless_empty("insight", seat.insight);
    return std::move(fields).object();
}

// A fault in a seat is a fault of the record it stands in.
Seat read_seat(FieldReader& group, JsonObject object) {
    FieldReader fields{std::move(object)};
    Seat seat;
    seat.id = fields.needed(fields.id<MemberId>("id"));
    seat.revision = fields.needed(fields.revision("revision"));
    seat.name = fields.text("name").value_or("");
    seat.occupation = fields.number<Occupation>("occupation");
    seat.standpoint = fields.text("standpoint").value_or("");
    seat.brings = fields.text("brings").value_or("");
    seat.items = read_items(fields);
    seat.from_utc = std::chrono::minutes{
        fields.needed(fields.integer("fromUtc", -kFarthestOffset, kFarthestOffset))};
    seat.turn = fields.choice("turn", kTurnNames).value_or(Turn::Waiting);
    seat.insight = fields.text("insight").value_or("");
    seat.unread = fields.unread();
    if (const auto fault = fields.fault()) group.fail(*fault);
    return seat;
}

std::vector<std::uint16_t> numbers_from(const std::vector<Subject>& subjects) {
    std::vector<std::uint16_t> numbers;
    for (const Subject subject : subjects) numbers.push_back(std::to_underlying(subject));
    return numbers;
}

}  // namespace

void write_group_fields(FieldWriter& fields, const Group& group) {
    const GroupPlan& plan = group.plan;
    fields.integer("revision", plan.revision);
    fields.text("name", plan.name);
    fields.text_unless_empty("organiser", plan.organiser);
    fields.moment("start", plan.start);
    fields.text_unless_empty("address", plan.address);
    fields.numbers_unless_empty("subjects", numbers_from(plan.subjects));
    fields.integer("turnNumber", plan.turn_number);
    fields.choice("part", group.part, kPartNames);
    fields.object("mine", object_from_seat(group.mine));
    fields.choice("phase", group.phase, kPrepPhaseNames);
    std::vector<JsonObject> seats;
    for (const Seat& seat : group.seats) seats.push_back(object_from_seat(seat));
    fields.objects("seats", std::move(seats));
    fields.integer("cards", group.cards == 0 ? std::nullopt : std::optional{group.cards});
    fields.moment("made", group.made);
    fields.moment("started", group.started);
    fields.moment("finished", group.finished);
}

Group read_group_fields(FieldReader& fields) {
    Group group;
    GroupPlan& plan = group.plan;
    plan.revision = fields.needed(fields.revision("revision"));
    plan.name = fields.needed(fields.text("name"));
    plan.organiser = fields.text("organiser").value_or("");
    plan.start = fields.needed(fields.moment("start"));
    plan.address = fields.text("address").value_or("");
    for (const auto number : fields.numbers("subjects").value_or(std::vector<std::uint16_t>{})) {
        plan.subjects.push_back(Subject{number});
    }
    plan.turn_number =
        static_cast<int>(fields.needed(fields.integer("turnNumber", 1, kLargestTurnNumber)));
    group.part = fields.needed(fields.choice("part", kPartNames));
    group.mine = read_seat(fields, fields.needed(fields.object("mine")));
    group.phase = fields.needed(fields.choice("phase", kPrepPhaseNames));
    for (JsonObject& object : fields.needed(fields.objects("seats"))) {
        group.seats.push_back(read_seat(fields, std::move(object)));
    }
    // Turns are counted over the seats by id: any other order would be another meeting.
    const auto out_of_order =
        std::ranges::adjacent_find(group.seats, std::ranges::greater_equal{}, &Seat::id);
    if (out_of_order != group.seats.end()) fields.fail(Fault::Altered);
    group.cards = static_cast<int>(fields.integer("cards", 0, kMostCards).value_or(0));
    group.made = fields.needed(fields.moment("made"));
    group.started = fields.moment("started");
    group.finished = fields.moment("finished");
    group.unread = fields.unread();
    return group;
}

}  // namespace codec

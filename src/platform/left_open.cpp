#include "platform/left_open.h"

#include <utility>

#include "app/address.h"
#include "codec/json_fields.h"

namespace platform {
namespace {

// All that is carried of a draft, in one list for both ways.
void each_field(auto& drafts, auto&& field) {
    field("name", drafts.name);
    field("relation", drafts.relation);
    field("partner", drafts.partner);
    field("topic", drafts.topic);
    field("pasted", drafts.pasted);
    field("opened", drafts.opened);
    field("search", drafts.search);
    field("asker", drafts.asker);
    field("period", drafts.period);
    field("paper", drafts.paper);
    field("begun", drafts.begun);
    field("circleNames", drafts.circle.names);
    field("circleNotWith", drafts.circle.not_with);
    field("circleRests", drafts.circle.rests);
    field("groupName", drafts.group.name);
    field("groupOrganiser", drafts.group.organiser);
    field("groupDay", drafts.group.day);
    field("groupTime", drafts.group.time);
    field("groupAddress", drafts.group.address);
    field("groupSubjects", drafts.group.subjects);
    field("calendarBegun", drafts.calendar.begun);
    field("calendarDay", drafts.calendar.day);
    field("calendarTime", drafts.calendar.time);
    field("calendarLength", drafts.calendar.length);
    field("calendarPlace", drafts.calendar.place);
    field("calendarMonthly", drafts.calendar.monthly);
    field("calendarAlarm", drafts.calendar.alarm);
}

struct Write {
    codec::FieldWriter& to;

    void operator()(std::string_view name, const std::string& value) const {
        to.text_unless_empty(name, value);
    }
    void operator()(std::string_view name, const std::optional<domain::PartnerId>& value) const {
        to.id(name, value);
    }
    void operator()(std::string_view name, const std::set<std::string>& value) const {
        std::string lines;
        for (const std::string& line : value) lines += line + "\n";
        to.text_unless_empty(name, lines);
    }
    void operator()(std::string_view name, const std::vector<domain::Subject>& value) const {
        std::vector<std::uint16_t> numbers;
        for (const domain::Subject subject : value) numbers.push_back(std::to_underlying(subject));
        to.numbers_unless_empty(name, numbers);
    }
    void operator()(std::string_view name, auto value) const {
        to.integer(name, static_cast<std::int64_t>(value));
    }
};

struct Read {
    codec::FieldReader& from;

    void operator()(std::string_view name, std::string& value) const {
        value = from.text(name).value_or("");
    }
    void operator()(std::string_view name, std::optional<domain::PartnerId>& value) const {
        value = from.id<domain::PartnerId>(name);
    }
    void operator()(std::string_view name, std::set<std::string>& value) const {
        std::string line;
        for (const char letter : from.text(name).value_or("")) {
            if (letter != '\n') {
                line += letter;
            } else {
                value.insert(std::exchange(line, {}));
            }
        }
    }
    void operator()(std::string_view name, std::vector<domain::Subject>& value) const {
        for (const std::uint16_t number : from.numbers(name).value_or(std::vector<std::uint16_t>{}))
            value.push_back(domain::Subject{number});
    }
    template <class Number>
    void operator()(std::string_view name, Number& value) const {
        constexpr std::int64_t kMost = 100'000;
        if (const auto number = from.integer(name, 0, kMost)) value = static_cast<Number>(*number);
    }
};

codec::JsonObject object_of(const ui::BegunStep& step) {
    codec::FieldWriter fields("");
    fields.text("at", app::address_of(step.route));
    each_field(step.drafts, Write{fields});
    return std::move(fields).object();
}

}  // namespace

std::string left_open_text(const app::State& state, const std::vector<ui::BegunStep>& begun) {
    codec::FieldWriter fields("");
    const app::PickUp left = app::left_open(state);
    fields.text_unless_empty("link", left.link);
    if (left.looked_at) {
        fields.text("lookedAt", left.looked_at->key);
        fields.text("lookedAtText", left.looked_at->text);
    }
    std::vector<codec::JsonObject> steps;
    for (const ui::BegunStep& step : begun) steps.push_back(object_of(step));
    fields.objects("begun", std::move(steps));
    return codec::text_from_object(std::move(fields).object());
}

LeftOpen read_left_open(std::string_view text) {
    LeftOpen left;
    auto object = codec::object_from_text(text);
    if (!object) return left;
    codec::FieldReader fields(std::move(*object));
    left.app.link = fields.text("link").value_or("");
    const auto key = fields.text("lookedAt");
    const auto record = fields.text("lookedAtText");
    if (key && record) left.app.looked_at = codec::StoredRecord{*key, *record};
    auto steps = fields.objects("begun").value_or(std::vector<codec::JsonObject>{});
    for (codec::JsonObject& step : steps) {
        codec::FieldReader step_fields(std::move(step));
        ui::BegunStep begun{.route = app::steps_in(step_fields.text("at").value_or("")).back()};
        each_field(begun.drafts, Read{step_fields});
        left.begun.push_back(std::move(begun));
    }
    return left;
}

}  // namespace platform

#include "codec/item_fields.h"

namespace codec {
namespace {

using namespace domain;

void write_item(FieldWriter& fields, const Item& item) {
    fields.number("topic", std::optional{item.topic});
    fields.number("response", item.response);
    fields.text_unless_empty("note", item.note);
}

// Takes the fields of the item and leaves the rest of the object to its unread.
Item read_item(FieldReader& fields) {
    Item item;
    item.topic = fields.needed(fields.number<Topic>("topic"));
    item.response = fields.number<Response>("response");
    item.note = fields.text("note").value_or("");
    item.unread = fields.unread();
    return item;
}

}  // namespace

std::vector<JsonObject> objects_from_items(const std::vector<Item>& items) {
    std::vector<JsonObject> objects;
    for (const Item& item : items) {
        FieldWriter fields{item.unread};
        write_item(fields, item);
        objects.push_back(std::move(fields).object());
    }
    return objects;
}

std::vector<Item> read_items(FieldReader& prep) {
    std::vector<Item> items;
    for (JsonObject& object : prep.needed(prep.objects("items"))) {
        FieldReader fields{std::move(object)};
        items.push_back(read_item(fields));
        if (const auto fault = fields.fault()) prep.fail(*fault);
    }
    return items;
}

std::vector<JsonObject> objects_from_agenda(const std::vector<AgendaPoint>& agenda) {
    std::vector<JsonObject> objects;
    for (const AgendaPoint& point : agenda) {
        FieldWriter fields{point.item.unread};
        fields.choice("author", point.author, kAuthorNames);
        fields.choice("outcome", point.outcome, kOutcomeNames);
        fields.number("received", point.received);
        fields.number("partnerView", point.partner_view);
        write_item(fields, point.item);
        objects.push_back(std::move(fields).object());
    }
    return objects;
}

std::vector<AgendaPoint> read_agenda(FieldReader& session) {
    std::vector<AgendaPoint> agenda;
    for (JsonObject& object : session.needed(session.objects("agenda"))) {
        FieldReader fields{std::move(object)};
        AgendaPoint& point = agenda.emplace_back();
        point.author = fields.needed(fields.choice("author", kAuthorNames));
        point.outcome = fields.needed(fields.choice("outcome", kOutcomeNames));
        point.received = fields.number<Response>("received", std::to_underlying(kNoResponse));
        point.partner_view =
            fields.number<Response>("partnerView", std::to_underlying(kNoResponse));
        point.item = read_item(fields);
        if (const auto fault = fields.fault()) session.fail(*fault);
    }
    return agenda;
}

}  // namespace codec

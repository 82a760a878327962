#include "domain/handover.h"

namespace domain {

Handover handover_from_prep(const Prep& prep, const Partner& partner, const std::string& sender) {
    Handover handover{
        .pair = partner.pair,
        .prep = prep.id,
        .revision = prep.revision,
        .sender = sender,
        .sender_is = seen_from_the_other_side(partner.relation),
        .items = {},
        .purpose = prep.purpose,
        .day = prep.day,
        .place = prep.place,
        .answers = prep.answers,
    };
    if (prep.handshake && !prep.handshake->empty()) handover.handshake = prep.handshake;
    for (const Item& item : prep.items) {
        if (item.response) handover.items.push_back({item.topic, *item.response, item.note});
    }
    return handover;
}

Prep prep_from_handover(const Handover& handover, const PartnerId& partner, base::Moment taken_in) {
    Prep prep;
    prep.id = handover.prep;
    prep.partner = partner;
    prep.author = Author::Partner;
    prep.phase = PrepPhase::Ready;
    prep.purpose = handover.purpose;
    prep.day = handover.day;
    prep.place = handover.place;
    prep.answers = handover.answers;
    prep.handshake = handover.handshake;
    prep.made = taken_in;
    prep.revision = handover.revision;
    for (const HandoverItem& item : handover.items) {
        prep.items.push_back({item.topic, item.response, item.note, {}});
    }
    return prep;
}

}  // namespace domain

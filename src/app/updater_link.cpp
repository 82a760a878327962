// What happens with a link that arrives. Opening one stores nothing.
#include <utility>

#include "app/updater.h"
#include "base/utf8.h"
#include "codec/link.h"

namespace app {

namespace {

// Where a document of its kind is read; what could not be read is told by the first of them.
Screen screen_for(const Incoming& incoming) {
    if (incoming.as<domain::Afterword>() != nullptr) return Screen::Heard;
    if (incoming.as<domain::GroupInvitation>() != nullptr) return Screen::GroupReceived;
    if (incoming.as<domain::GroupAnswer>() != nullptr) return Screen::GroupReceived;
    if (incoming.as<domain::PairKey>() != nullptr) return Screen::PairKeyReceived;
    if (incoming.as<domain::Recruit>() != nullptr) return Screen::RecruitReceived;
    if (incoming.as<domain::NamedCircle>() != nullptr) return Screen::Circle;
    return Screen::Received;
}

bool opens_links(Screen screen) {
    return screen == Screen::Received || screen == Screen::Heard ||
           screen == Screen::GroupReceived || screen == Screen::PairKeyReceived ||
           screen == Screen::RecruitReceived || screen == Screen::PasteCode;
}

}  // namespace

void Updater::operator()(const LinkArrived& arrived_link) {
    // The shortcuts of the installed app (web/manifest.webmanifest) arrive the same way.
    if (arrived_link.text == "prepare") {
        push({Screen::Who, {}});
    } else if (arrived_link.text == "look-back") {
        start_over({{Screen::LookBack, {}}});
    } else {
        state.unsealing = arrived_link.text;
        effects.push_back(UnsealLink{arrived_link.text, domain::locks_of(state.notebook)});
    }
}

void Updater::operator()(const LinkUnsealed& unsealed) {
    Incoming incoming{.document = {}, .fault = {}, .lock = unsealed.lock, .mark = unsealed.mark};
    incoming.came_before = unsealed.lock && domain::took_in(state.notebook, unsealed.mark);
    if (unsealed.fault) {
        incoming.fault = unsealed.fault;
    } else if (auto document = codec::decode_link(unsealed.document)) {
        incoming.document = std::move(*document);
    } else {
        incoming.fault = document.error();
    }
    if (const auto* const circle = incoming.as<domain::NamedCircle>()) state.circle = *circle;
    state.incoming = std::move(incoming);
    const Route received{screen_for(*state.incoming), {}};
    if (opens_links(state.route().screen)) {
        replace_top(received);
    } else {
        push(received);
    }
}

void Updater::operator()(const ChooseFile&) { effects.push_back(OpenFile{}); }

void Updater::operator()(const TakeIn& take) {
    const auto* const received = state.incoming ? state.incoming->as<domain::Handover>() : nullptr;
    if (received == nullptr || state.incoming->came_before) return;
    const domain::Handover handover = *received;

    const auto known = state.notebook.preps.find(handover.prep);
    if (known != state.notebook.preps.end()) {
        const domain::Prep& kept = known->second;
        if (kept.author == domain::Author::Me || kept.revision >= handover.revision ||
            kept.phase == domain::PrepPhase::Talked) {
            if (kept.revision > handover.revision) state.notice = Notice::OlderIsKept;
            const domain::PartnerId whose = kept.partner;
            state.incoming.reset();
            start_over({{Screen::Home, {}}, {Screen::Partner, whose.text}});
            return;
        }
    }

    // A prep stays with the partner it came from, whatever pair a later link says.
    const domain::Partner* const before =
        known == state.notebook.preps.end() ? nullptr : partner(known->second.partner);
    auto sender = sender_of(before == nullptr ? handover.pair : before->pair,
                            {take.partner, take.name, take.relation});
    if (!sender) return;
    learn_lock(*sender);
    const domain::Prep prep = domain::prep_from_handover(handover, sender->id, env.now);
    state.notebook.partners[sender->id] = *sender;
    state.notebook.preps[prep.id] = prep;
    keep_all(*sender, prep);
    state.incoming.reset();
    state.notice = state.store == StoreStatus::Open ? Notice::TakenIn : Notice::CannotKeep;
    start_over({{Screen::Home, {}}, {Screen::Partner, sender->id.text}});
}

std::optional<domain::Partner> Updater::sender_of(const std::optional<domain::PairId>& pair,
                                                  const Says& says) {
    const domain::Partner* whose =
        pair ? domain::partner_with_pair(state.notebook, *pair) : nullptr;
    if (whose == nullptr && says.partner) whose = partner(*says.partner);
    domain::Partner sender;
    if (whose != nullptr) {
        sender = *whose;
    } else {
        sender.id = base::make_id<domain::PartnerId>(env.random());
        sender.pair = base::make_id<domain::PairId>(env.random());
        sender.name = base::cleaned_line(says.name, domain::kLongestName);
        sender.relation = says.relation;
        sender.added = env.now;
        if (base::is_blank(sender.name)) return std::nullopt;
    }
    if (pair) sender.pair = *pair;  // from now on their links and mine find each other
    return sender;
}

void Updater::operator()(const LeaveOut&) {
    state.incoming.reset();
    start_over({{Screen::Home, {}}});
}

}  // namespace app

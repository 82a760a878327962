#include "ui/parts/whose.h"

#include <algorithm>

#include "base/utf8.h"
#include "ui/parts/partner_form.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

void begin(Drafts& drafts, const Sender& sender) {
    const std::string link = sender.mark + sender.name;
    if (drafts.begun == link) return;
    drafts = {};  // a second link may arrive while the first stands here
    drafts.begun = link;
    drafts.name = sender.name;
    drafts.relation = sender.is;
}

// Those who go by the name that the link gives first, then the others who are offered.
struct Candidates {
    std::vector<const domain::Partner*> by_name;
    std::vector<const domain::Partner*> others;
};

Candidates candidates_for(const domain::Notebook& notebook, const Sender& sender) {
    Candidates candidates;
    for (const domain::Partner* partner : domain::partners_in_order(notebook)) {
        if (domain::is_same_name(partner->name, sender.name))
            candidates.by_name.push_back(partner);
        else if (!partner->put_away)
            candidates.others.push_back(partner);
    }
    return candidates;
}

// Nothing has come from them so far: a name is no proof, and takes nobody's place.
bool was_added_by_hand(const domain::Notebook& notebook, const domain::Partner& partner) {
    if (partner.lock || !partner.opened.empty() || !partner.other_pairs.empty()) return false;
    return std::ranges::none_of(notebook.preps, [&](const auto& entry) {
        const domain::Prep& prep = entry.second;
        return prep.partner == partner.id && prep.author == domain::Author::Partner;
    });
}

// Once, when the records are there: the only one of that name.
void try_name(Scene& scene, const Sender& sender, const Candidates& candidates) {
    Drafts& drafts = scene.drafts;
    const app::State& state = scene.state;
    if (drafts.tried_name || state.store == app::StoreStatus::Opening) return;
    drafts.tried_name = true;
    if (!sender.may_be_by_name || drafts.partner || drafts.name != sender.name ||
        candidates.by_name.size() != 1) {
        return;
    }
    const domain::Partner& known = *candidates.by_name.front();
    if (was_added_by_hand(state.notebook, known)) drafts.partner = known.id;
}

void choose_partner(Scene& scene, i18n::Text question, const Candidates& candidates) {
    Frame& page = scene.page;
    Drafts& drafts = scene.drafts;
    heading(page, "whose", 2, page.words(question));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    page.open(NodeRole::RadioGroup, "whose.group", page.words(question));
    const auto offer = [&](const domain::Partner* partner) {
        if (radio(page, {.id = "whose." + partner->id.text,
                         .label = partner->name,
                         .detail = page.words(label_of(partner->relation)),
                         .chosen = drafts.partner == partner->id})) {
            drafts.partner = partner->id;
        }
    };
    std::ranges::for_each(candidates.by_name, offer);
    if (radio(page, {.id = "whose.new",
                     .label = page.words(Text::ReceivedWhoNew),
                     .chosen = !drafts.partner})) {
        drafts.partner.reset();
    }
    std::ranges::for_each(candidates.others, offer);
    page.close();
    card.finish();
    page.space(20);
}

}  // namespace

void draw_claim(Scene& scene, const Sender& sender) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    paragraph(page, "from", TextStyle::Strong, page.colors.accent_ink,
              sender.name.empty() ? std::string(page.words(Text::ReceivedFromNobody))
                                  : page.words.fill(Text::ReceivedFrom, {{"name", sender.name}}));
    paragraph(page, "not-stored", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::ReceivedNotStored));
    const domain::Partner* const known =
        sender.pair ? domain::partner_with_pair(state.notebook, *sender.pair) : nullptr;
    if (!state.incoming) return;
    if (state.incoming->came_before) {
        page.space(12);
        note(page, "came-before", Tone::Alert, page.words(Text::ReceivedCameBefore));
    } else if (state.incoming->lock) {
        page.space(8);
        draw_icon(page.painter, Icon::Lock, page.left() + 10, page.y() + 11, 18,
                  page.colors.accent_ink);
        Frame words = page.indented(26);
        paragraph(words, "closed", TextStyle::Small, page.colors.accent_ink,
                  page.words(Text::ReceivedClosed));
        page.space(words.y() - page.y());
    } else if (known != nullptr && known->lock) {
        page.space(12);
        note(page, "unprotected", Tone::Alert, page.words(Text::ReceivedUnprotected));
    }
}

bool whose(Scene& scene, const Sender& sender) {
    Drafts& drafts = scene.drafts;
    begin(drafts, sender);
    const domain::Notebook& notebook = scene.state.notebook;
    if (sender.pair && domain::partner_with_pair(notebook, *sender.pair) != nullptr) return true;
    scene.page.space(20);
    const Candidates candidates = candidates_for(notebook, sender);
    try_name(scene, sender, candidates);
    if (!candidates.by_name.empty() || !candidates.others.empty()) {
        choose_partner(scene, sender.question, candidates);
    }
    if (drafts.partner) return true;
    partner_form(scene.page, drafts.name, drafts.relation);
    return !base::is_blank(drafts.name);
}

Pressed take_in_or_not(Frame& bar, Can can) {
    return button_pair(
        bar,
        {.id = "leave-out", .label = bar.words(Text::ReceivedLeave), .look = ButtonLook::Secondary},
        {.id = "take-in", .label = bar.words(Text::ReceivedTakeIn), .can = can});
}

}  // namespace ui

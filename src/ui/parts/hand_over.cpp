#include "ui/parts/hand_over.h"

#include "app/guard.h"
#include "app/route_actions.h"
#include "app/share_actions.h"
#include "ui/parts/banners.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

namespace {

void closed_link_readers(Frame& page) {
    Card card(page, CardLook::Accent);
    paragraph(page, "readers.closed", TextStyle::Strong, page.colors.ink,
              page.words(Text::LockReaders));
    page.space(8);
    paragraph(page, "readers.closed.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::LockReadersBody));
    card.finish();
}

// A way to hand over, and a sentence on what it is for.
struct Way {
    std::string id;
    Text body{};
    Text label{};
    std::optional<Icon> icon = {};
    Can can = Can::BePressed;
};

bool draw_way(Frame& page, const Way& way) {
    paragraph(page, way.id + ".body", TextStyle::Small, page.colors.soft_ink, page.words(way.body));
    page.space(8);
    const bool pressed = button(page, {.id = way.id,
                                       .label = page.words(way.label),
                                       .look = ButtonLook::Secondary,
                                       .icon = way.icon,
                                       .can = way.can});
    page.space(16);
    return pressed;
}

void draw_print(Scene& scene, Text title, const std::function<std::string()>& words) {
    Frame& page = scene.page;
    app::Paper& paper = scene.drafts.paper;
    paragraph(page, "print.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::PrintBody));
    page.space(8);
    page.open(NodeRole::RadioGroup, "paper", page.words(Text::PrintPaper));
    const auto choose = [&](std::size_t at, const std::string& id, Text label, app::Paper size) {
        const Choice choice{.id = id, .label = page.words(label), .chosen = paper == size};
        if (segment(page, choice, at, 2)) paper = size;
    };
    choose(0, "paper.a5", Text::PrintA5, app::Paper::A5);
    choose(1, "paper.a6", Text::PrintA6, app::Paper::A6);
    page.close();
    page.space(kSegmentHeight + 8);
    if (button(page, {.id = "print",
                      .label = page.words(Text::PrintTitle),
                      .look = ButtonLook::Secondary})) {
        page.emit(app::PrintWords{spoken(page.words(title)), words(), paper});
    }
    page.space(16);
}

}  // namespace

void link_readers(Scene& scene) {
    Frame& page = scene.page;
    if (scene.state.outgoing && scene.state.outgoing->closed) return closed_link_readers(page);
    heading(page, "readers", 2, page.words(Text::ShareReaders));
    page.space(8);
    Card card(page);
    page.open(NodeRole::List, "readers.list", {});
    int number = 0;
    for (const Text reader : {Text::ShareReaders1, Text::ShareReaders2, Text::ShareReaders3}) {
        const std::string id = "readers." + std::to_string(++number);
        if (number > 1) page.space(8);
        page.open(NodeRole::ListItem, id, {});
        page.painter.circle(page.left() + 4, page.y() + 13, 3, page.colors.warm);
        Frame words_frame = page.indented(18);
        paragraph(words_frame, id + ".text", TextStyle::Body, page.colors.ink, page.words(reader));
        page.space(words_frame.y() - page.y());
        page.close();
    }
    page.close();
    page.space(12);
    paragraph(page, "readers.not", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::ShareReadersNot));
    card.finish();
}

void hand_over_link(Scene& scene, const Covering& covering) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    if (!state.outgoing) return;
    const std::string& link = state.outgoing->link;
    const bool checked = app::may_leave(state, state.outgoing->findings);
    if (!checked) {
        paragraph(page, "guarded", TextStyle::Small, page.colors.soft_ink,
                  page.words(Text::GuardFirst));
    } else if (state.outgoing->insecure) {
        note(page, "insecure", Tone::Alert, page.words(Text::ShareInsecure));
    } else if (state.outgoing->too_long) {
        note(page, "too-long", Tone::Alert, page.words(Text::ShareTooLong));
    } else if (link.empty()) {
        paragraph(page, "making", TextStyle::Small, page.colors.soft_ink,
                  page.words(Text::ShareMaking));
    } else if (state.outgoing->is_for_chats()) {
        paragraph(page, "link", TextStyle::Caption, page.colors.soft_ink, link);
        page.space(12);
        if (button(
                page,
                {.id = "qr", .label = page.words(Text::ShareQr), .look = ButtonLook::Secondary})) {
            page.emit(app::GoTo{{app::Screen::ShowQr, state.route().subject}});
        }
    }

    Frame& bar = scene.bar;
    if (state.notice != app::Notice::None) {
        paragraph(bar, "share.notice", TextStyle::Small, bar.colors.accent_ink,
                  notice_words(bar.words, state.notice));
        bar.space(6);
    }
    const Can can = link.empty() || !checked ? Can::NotYet : Can::BePressed;
    if (checked && !state.outgoing->is_for_chats()) {
        if (draw_way(bar, {.id = "file", .body = Text::ShareFileBody, .label = Text::ShareFile})) {
            bar.emit(app::SaveCode{});
        }
        return;
    }
    if (!checked) {
        paragraph(bar, "guard.first", TextStyle::Small, bar.colors.warm,
                  bar.words(Text::GuardFirst));
        bar.space(6);
    }
    if (state.can_share) {
        if (button(bar, {.id = "share",
                         .label = bar.words(Text::ShareLink),
                         .icon = Icon::Share,
                         .can = can})) {
            bar.emit(app::ShareLink{spoken(bar.words(covering.title)),
                                    spoken(bar.words(covering.message))});
        }
        bar.space(8);
    }
    if (button(bar, {.id = "copy",
                     .label = bar.words(Text::ShareCopy),
                     .look = state.can_share ? ButtonLook::Secondary : ButtonLook::Primary,
                     .icon = Icon::Copy,
                     .can = can})) {
        bar.emit(app::CopyLink{});
    }
}

void other_ways(Scene& scene, i18n::Text title, const std::function<std::string()>& words) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    if (!state.outgoing || !app::may_leave(state, state.outgoing->findings)) return;
    heading(page, "others", 2, page.words(Text::ShareOthers));
    page.space(4);
    const Can can = state.outgoing->link.empty() ? Can::NotYet : Can::BePressed;
    if (state.outgoing->is_for_chats() && draw_way(page, {.id = "code",
                                                          .body = Text::ShareCodeBody,
                                                          .label = Text::ShareCode,
                                                          .icon = Icon::Copy,
                                                          .can = can})) {
        page.emit(app::CopyCode{});
    }
    if (state.outgoing->closed) {
        note(page, "not-closed", Tone::Calm, page.words(Text::LockLimits));
        page.space(12);
    }
    if (draw_way(page, {.id = "words",
                        .body = Text::ShareWordsBody,
                        .label = Text::ShareWords,
                        .icon = Icon::Share})) {
        page.emit(app::ShareWords{spoken(page.words(title)), words()});
    }
    draw_print(scene, title, words);
    page.space(12);
}

}  // namespace ui

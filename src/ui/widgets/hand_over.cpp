#include "ui/widgets/hand_over.h"

#include "ui/banners.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void link_readers(Frame& page) {
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

void hand_over_link(Screen& screen, const Covering& covering) {
    Frame& page = screen.page;
    const app::State& state = screen.state;
    if (!state.outgoing) return;
    const std::string& link = state.outgoing->link;
    if (state.outgoing->too_long) {
        note(page, "too-long", Tone::Alert, page.words(Text::ShareTooLong));
    } else if (link.empty()) {
        paragraph(page, "making", TextStyle::Small, page.colors.soft_ink,
                  page.words(Text::ShareMaking));
    } else {
        paragraph(page, "link", TextStyle::Caption, page.colors.soft_ink, link);
    }

    Frame& bar = screen.bar;
    if (state.notice != app::Notice::None) {
        paragraph(bar, "share.notice", TextStyle::Small, bar.colors.accent_ink,
                  notice_words(bar.words, state.notice));
        bar.space(6);
    }
    const Can can = link.empty() ? Can::NotYet : Can::BePressed;
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

}  // namespace ui

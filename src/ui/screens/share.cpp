// リンクで渡す: what the link holds, who can read it, and the press that hands it over.
#include "ui/banners.h"
#include "ui/labels.h"
#include "ui/screens/screen.h"
#include "ui/screens/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/item_list.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

void draw_readers(Frame& page) {
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

void draw_contents(Screen& screen, const domain::Prep& prep) {
    Frame& page = screen.page;
    heading(page, "contents", 2, page.words(Text::ShareContents));
    page.space(4);
    paragraph(page, "contents.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::ShareContentsBody));
    page.space(8);
    prep_card(page, "prep", prep, screen.state.today, CardLook::Plain);
    page.space(16);
    if (auto typed = field(page, {.id = "my-name",
                                  .label = page.words(Text::ShareMyName),
                                  .value = screen.state.notebook.settings.my_name,
                                  .hint = page.words(Text::ShareMyNameHint),
                                  .longest = domain::kLongestName})) {
        page.emit(app::EditMyName{*typed});
    }
}

}  // namespace

void draw_share(Screen& screen) {
    Frame& page = screen.page;
    step_title(screen, page.words(Text::ShareLink));
    const app::State& state = screen.state;
    const auto found = state.notebook.preps.find(domain::PrepId{state.route().subject});
    if (found == state.notebook.preps.end() || !state.outgoing) return;
    draw_contents(screen, found->second);
    page.space(28);
    draw_readers(page);
    page.space(28);

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
            bar.emit(app::ShareLink{spoken(bar.words(Text::ShareTitle)),
                                    spoken(bar.words(Text::ShareMessage))});
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

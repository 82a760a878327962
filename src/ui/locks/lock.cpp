// リンクを守る: words to be told by voice, or a key to be handed over in person.
#include "app/lock_actions.h"
#include "app/route_actions.h"
#include "ui/parts/key_words.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

// One of the two ways: what it is, and the press that begins it, or begins it anew.
struct Way {
    std::string id;
    Text title{};
    Text body{};
    Text make{};
};

bool draw_way(Frame& page, const Way& way, ButtonLook look) {
    Card card(page);
    heading(page, way.id, 2, page.words(way.title));
    page.space(4);
    paragraph(page, way.id + ".body", TextStyle::Body, page.colors.ink, page.words(way.body));
    page.space(12);
    const bool pressed =
        button(page, {.id = way.id + ".make", .label = page.words(way.make), .look = look});
    card.finish();
    page.space(12);
    return pressed;
}

void draw_lock(Frame& page, const domain::Lock& lock) {
    const bool key = lock.kind == domain::LockKind::Key;
    Card card(page, CardLook::Accent);
    heading(page, "held", 2, page.words(key ? Text::LockKey : Text::LockWords));
    page.space(6);
    if (key) {
        paragraph(page, "key", TextStyle::Body, page.colors.ink, page.words(Text::LockKeyKept));
    } else {
        show_key_words(page, lock.secret);
        page.space(6);
        paragraph(page, "words.tell", TextStyle::Body, page.colors.ink,
                  page.words(Text::LockWordsTell));
    }
    card.finish();
    page.space(16);
}

void draw_forget(Frame& page, const domain::Partner& partner) {
    const bool key = partner.lock->kind == domain::LockKind::Key;
    page.space(8);
    paragraph(page, "forget.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::LockForgetBody));
    page.space(8);
    if (button(page, {.id = "forget",
                      .label = page.words(key ? Text::LockKeyForget : Text::LockWordsForget),
                      .look = ButtonLook::Secondary})) {
        page.emit(app::ForgetLock{partner.id});
    }
}

}  // namespace

void draw_lock_screen(Scene& scene) {
    Frame& page = scene.page;
    step_title(scene, page.words(Text::LockTitle));
    const domain::Partner& partner = shown_partner(scene);
    const auto& lock = partner.lock;
    const bool has_words = lock && lock->kind == domain::LockKind::Words;
    const bool has_key = lock && !has_words;
    paragraph(page, "with", TextStyle::Strong, page.colors.accent_ink,
              page.words.fill(Text::PrepWith, {{"name", partner.name}}));
    paragraph(page, "body", TextStyle::Body, page.colors.ink, page.words(Text::LockBody));
    page.space(16);
    if (lock) draw_lock(page, *lock);
    const ButtonLook first = lock ? ButtonLook::Secondary : ButtonLook::Primary;
    const Way words{"words.way", Text::LockWordsTitle, Text::LockWordsBody,
                    has_words ? Text::LockWordsAgain : Text::LockWordsMake};
    const Way key{"key.way", Text::LockKeyTitle, Text::LockKeyBody,
                  has_key ? Text::LockKeyAgain : Text::LockKeyMake};
    // Words would take the place of a key that protects better.
    if (!has_key && draw_way(page, words, first)) page.emit(app::MakeWords{partner.id});
    if (draw_way(page, key, ButtonLook::Secondary))
        page.emit(app::GoTo{{app::Screen::ShowPairKey, partner.id.text}});
    paragraph(page, "limits", TextStyle::Small, page.colors.soft_ink, page.words(Text::LockLimits));
    if (lock) draw_forget(page, partner);
}

}  // namespace ui

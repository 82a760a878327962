#include "ui/parts/banners.h"

#include "app/route_actions.h"
#include "app/screens.h"
#include "app/store_actions.h"
#include "ui/frame/icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

void banner(Frame& frame, const std::string& id, Tone tone, std::string_view text) {
    note(frame, id, tone, text);
    frame.space(12);
}

// With what can be done about it. True when that was pressed.
bool banner_with_button(Frame& frame, const std::string& id, Tone tone, std::string_view text,
                        std::string_view label) {
    note(frame, id, tone, text);
    frame.space(8);
    const bool pressed = button(
        frame, {.id = id + ".button", .label = std::string(label), .look = ButtonLook::Secondary});
    frame.space(12);
    return pressed;
}

std::string_view saving_words(const i18n::Words& words, app::Saving saving) {
    switch (saving) {
        case app::Saving::Nothing: return {};
        case app::Saving::Pending: return words(Text::SavingPending);
        case app::Saving::Saved: return words(Text::SavingSaved);
        case app::Saving::Full: return words(Text::SavingFull);
        case app::Saving::Failed: return words(Text::SavingFailed);
    }
    return {};
}

bool is_calm(app::Notice notice) {
    return notice == app::Notice::Copied || notice == app::Notice::Shared ||
           notice == app::Notice::TakenIn || notice == app::Notice::Erased ||
           notice == app::Notice::OlderIsKept || notice == app::Notice::Deleted ||
           notice == app::Notice::PutBack || notice == app::Notice::FileSaved ||
           notice == app::Notice::AddressCopied || notice == app::Notice::LockKept ||
           notice == app::Notice::LockForgotten || notice == app::Notice::WritesHere ||
           notice == app::Notice::WaitsForRecords;
}

}  // namespace

std::string_view notice_words(const i18n::Words& words, app::Notice notice) {
    switch (notice) {
        case app::Notice::None: return {};
        case app::Notice::Copied: return words(Text::NoticeCopied);
        case app::Notice::CopyFailed: return words(Text::NoticeCopyFailed);
        case app::Notice::Shared: return words(Text::NoticeShared);
        case app::Notice::ShareFailed: return words(Text::NoticeShareFailed);
        case app::Notice::BackupInsecure: return words(Text::NoticeBackupInsecure);
        case app::Notice::TakenIn: return words(Text::NoticeTakenIn);
        case app::Notice::OlderIsKept: return words(Text::NoticeOlderKept);
        case app::Notice::ReaderCannotEdit: return words(Text::NoticeReader);
        case app::Notice::NotReadYet: return words(Text::NoticeNotReadYet);
        case app::Notice::WritesHere: return words(Text::NoticeWritesHere);
        case app::Notice::OvertakenAside: return words(Text::NoticeOvertakenAside);
        case app::Notice::CannotKeep: return words(Text::NoticeCannotKeep);
        case app::Notice::SaveFirst: return words(Text::NoticeSaveFirst);
        case app::Notice::Erased: return words(Text::NoticeErased);
        case app::Notice::EraseFailed: return words(Text::NoticeEraseFailed);
        case app::Notice::Deleted: return words(Text::NoticeDeleted);
        case app::Notice::Changed: return words(Text::NoticeChanged);
        case app::Notice::DeleteFailed: return words(Text::NoticeDeleteFailed);
        case app::Notice::PutBack: return words(Text::NoticePutBack);
        case app::Notice::FileSaved: return words(Text::NoticeFileSaved);
        case app::Notice::FileFailed: return words(Text::NoticeFileFailed);
        case app::Notice::TalkNotHere: return words(Text::NoticeTalkNotHere);
        case app::Notice::AddressCopied: return words(Text::GroupAddressCopied);
        case app::Notice::WordsNotHad: return words(Text::NoticeWordsNotHad);
        case app::Notice::LockKept: return words(Text::NoticeLockKept);
        case app::Notice::LockForgotten: return words(Text::NoticeLockForgotten);
        case app::Notice::WaitsForRecords: return words(Text::NoticeWaitsForRecords);
        case app::Notice::LanguageNotHad: return words(Text::NoticeLanguageNotHad);
    }
    return {};
}

void draw_banners(Frame& frame, const app::State& state) {
    const i18n::Words& words = frame.words;
    if (state.store == app::StoreStatus::Missing) {
        banner(frame, "banner.missing", Tone::Alert, words(Text::BannerMissing));
    } else if (state.store == app::StoreStatus::Refused) {
        banner(frame, "banner.refused", Tone::Alert, words(Text::BannerRefused));
    }
    if (state.lost) banner(frame, "banner.lost", Tone::Alert, words(Text::BannerLost));
    if (state.written_again) {
        banner(frame, "banner.written-again", Tone::Alert, words(Text::BannerWrittenAgain));
    }
    if (state.role == app::Role::Reader) {
        if (banner_with_button(frame, "banner.reader", Tone::Calm, words(Text::BannerReader),
                               words(Text::BannerReaderHere))) {
            frame.emit(app::UseHere{});
        }
    } else if (state.role == app::Role::Asking && state.wants_role) {
        banner(frame, "banner.asking", Tone::Calm, words(Text::BannerAsking));
    }
    if (!state.unreadable.empty()) {
        const std::string count = std::to_string(state.unreadable.size());
        banner(frame, "banner.unreadable", Tone::Alert,
               words.fill(Text::BannerUnreadable, {{"count", count}}));
    }
    if (state.too_large && state.unsaved.contains(state.too_large->key)) {
        banner(frame, "banner.too-large", Tone::Alert,
               words.fill(Text::BannerTooLarge, {{"begins", state.too_large->longest}}));
    }
    if (!state.unsaved.empty() && state.store != app::StoreStatus::Missing) {
        const std::string_view said = saving_words(words, state.saving);
        if (state.role != app::Role::Writer) {
            banner(frame, "banner.unsaved", Tone::Alert, said);
        } else if (banner_with_button(frame, "banner.unsaved", Tone::Alert, said,
                                      words(Text::SavingAgain))) {
            frame.emit(app::SaveAgain{});
        }
    }
    if (state.update_ready &&
        banner_with_button(frame, "banner.update", Tone::Calm, words(Text::BannerUpdate),
                           words(Text::BannerUpdateAccept))) {
        frame.emit(app::AcceptUpdate{});
    }
    // Where a link is handed over, it is said beside the buttons; what can be undone, on the bar.
    const bool said_below =
        app::kind_of(state.route().screen).notice == app::NoticePlace::BesideTheLink ||
        state.notice == app::Notice::Deleted || state.notice == app::Notice::Changed;
    if (state.notice != app::Notice::None && !said_below) {
        banner(frame, "notice", is_calm(state.notice) ? Tone::Calm : Tone::Alert,
               notice_words(words, state.notice));
    }
}

void draw_saving(Frame& frame, const app::State& state) {
    const std::string_view words = saving_words(frame.words, state.saving);
    if (words.empty()) return;
    const bool saved = state.saving == app::Saving::Saved;
    const bool alert = state.saving == app::Saving::Failed || state.saving == app::Saving::Full;
    const Color ink = saved   ? frame.colors.accent_ink
                      : alert ? frame.colors.alert
                              : frame.colors.soft_ink;
    if (saved) {
        draw_icon(frame.painter, Icon::Check, frame.left() + 9, frame.y() + 11, 18, ink);
    }
    const float indent = saved ? 24 : 0;
    const auto lines = frame.painter.fonts().lines(TextStyle::Small, words, frame.width() - indent);
    const Rect rect = frame.take(height_of(TextStyle::Small, lines));
    draw_lines(frame, TextStyle::Small, ink, lines, rect.x + indent, rect.y);
    frame.describe({.id = "saving", .name = std::string(words), .rect = rect});
}

std::string announcement(const i18n::Words& words, const app::State& state,
                         const LeftOut& left_out) {
    const std::string_view notice = notice_words(words, state.notice);
    if (!notice.empty()) return spoken(notice);
    const bool failed = state.saving == app::Saving::Failed || state.saving == app::Saving::Full;
    if (!left_out.said.empty() && !failed) {
        // The same sentence is heard again only where it is another text.
        return spoken(left_out.said) + (left_out.corrections % 2 == 0 ? "\u00a0" : "");
    }
    if (state.saving == app::Saving::Pending) return {};
    return spoken(saving_words(words, state.saving));
}

}  // namespace ui

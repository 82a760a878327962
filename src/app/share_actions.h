// Handing over: the link of what is on the screen, and every way to give it to somebody.
#pragma once

#include <string>

#include "app/action.h"
#include "app/file.h"
#include "app/state.h"

namespace app {

struct LinkSealed {
    unsigned ticket = 0;
    std::string text;       // "p1.…"; empty when it could not be made
    bool insecure = false;  // because the page did not come by https
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const LinkSealed&);

struct ShareLink {
    std::string title;  // in the language of the screen
    std::string message;
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const ShareLink&);

struct CopyLink {
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const CopyLink&);

struct CopyCode {  // the link without its address: for an installed app, where no link arrives
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const CopyCode&);

struct ShareWords {  // what is handed over, as a text that can be read as it is
    std::string title;
    std::string text;
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const ShareWords&);

struct ShareAnswered {
    Notice notice = Notice::None;
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const ShareAnswered&);

struct PrintWords {  // what is handed over, on paper, with the QR code of its link
    std::string title;
    std::string text;
    Paper paper{};
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const PrintWords&);

struct SaveCode {  // the link as a file, where it is too long for a chat
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const SaveCode&);

}  // namespace app

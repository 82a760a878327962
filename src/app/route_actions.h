// Going from screen to screen, and what belongs to the app as a whole.
#pragma once

#include <string>

#include "app/action.h"
#include "app/route.h"
#include "domain/settings.h"

namespace app {

struct GoTo {
    Route route;
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const GoTo&);

struct GoBack {
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const GoBack&);

// In the browser: back or forward by button, gesture or key, or by an address that was typed.
struct WentTo {
    std::string place;  // as steps_in() reads it
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const WentTo&);

struct EditMyName {
    std::string name;
};
void happen(Updater&, const EditMyName&);

struct UpdateFound {
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const UpdateFound&);

struct AcceptUpdate {
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const AcceptUpdate&);

struct ReadLicences {
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const ReadLicences&);

struct LicencesRead {
    std::string text;
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const LicencesRead&);

}  // namespace app

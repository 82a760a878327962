// Where the person stands, as text: an address for people's bookmarks, and all the steps to it for
// the browser's history.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/route.h"

namespace app {

using Routes = std::vector<Route>;

// "partners/3f…", without the "#/" before it.
std::string address_of(const Route& route);

// What the address bar shows: the address of the last step that is a place to come back to. Empty
// for ホーム, which is the app's own address.
std::string address_of(const Routes& steps);

// Every step's address, parted by spaces.
std::string text_of(const Routes& steps);

// The steps of such a text, which may be one address alone or anything else that stood in the
// address bar: what is not one of ours is left out, a tab comes first, and without any it is
// ホーム.
Routes steps_in(std::string_view text);

}  // namespace app

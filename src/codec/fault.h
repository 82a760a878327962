// Why bytes from outside could not be read. Each fault chooses its own sentence on the screen.
#pragma once

namespace codec {

enum class Fault : unsigned char {
    Foreign,     // not one of ours
    Cut,         // the end is missing
    Altered,     // changed on the way, or beyond a limit
    Newer,       // made by a version that this one cannot read
    Closed,      // with words that this device does not know
    WrongWords,  // closed with other words than those that were tried, or altered by somebody
    OtherKey,    // closed with a key that this device does not have
    Insecure,    // nothing can be opened: the page did not come by https
};

}  // namespace codec

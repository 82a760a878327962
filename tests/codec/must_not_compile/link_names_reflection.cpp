// Private reflections cannot get into a link: the link codec does not even know their name. This
// file must not compile; link_names_handover.cpp, which differs in that name alone, must.
#include "codec/link.h"

std::vector<std::uint8_t> share(const domain::Reflection& value) {
    return codec::encode_link(value);
}

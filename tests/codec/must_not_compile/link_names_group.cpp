// What a person keeps of a group for themselves cannot get into a link: the link codec does not
// even know its name. This file must not compile; link_names_invitation.cpp, which differs in that
// name alone, must.
#include "codec/link.h"

std::vector<std::uint8_t> share(const domain::Group& value) { return codec::encode_link(value); }

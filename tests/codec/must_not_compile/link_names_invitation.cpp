// Must compile, so that link_names_group.cpp fails for the name in it and nothing else.
#include "codec/link.h"

std::vector<std::uint8_t> share(const domain::GroupInvitation& value) {
    return codec::encode_link(value);
}

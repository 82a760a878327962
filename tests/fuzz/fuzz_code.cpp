// A fragment, a pasted message or the text of a file: what is found in it is what was sealed, and
// any bytes that are sealed are found again.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "codec/link.h"
#include "fuzz/check.h"
#include "platform/headless/capsule.h"

namespace {

using platform::headless::seal;
using platform::headless::unseal;

constexpr std::size_t kLargestSealed = 0xFFFF;  // the capsule has two bytes for it

void check_sealed(std::span<const std::uint8_t> document) {
    if (document.size() > kLargestSealed) return;
    const std::string code = seal(document);
    const std::string address = "https://example.org/taiwa/#" + code;
    for (const std::string& text : {code, address, "明日の分です\n" + code + "。", address + ")"}) {
        const auto opened = unseal(text);
        fuzz::check(!opened.fault, "what was sealed opens");
        fuzz::check(std::ranges::equal(opened.document, document), "and to the same bytes");
    }
    fuzz::check(unseal(code.substr(0, code.size() - 1)).fault.has_value(), "but not when cut");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* input, std::size_t size) {
    check_sealed({input, size});
    const auto opened = unseal({reinterpret_cast<const char*>(input), size});
    if (opened.fault) {
        fuzz::check(opened.document.empty(), "nothing comes out of what cannot be read");
        return 0;
    }
    check_sealed(opened.document);
    static_cast<void>(codec::decode_link(opened.document));
    return 0;
}

// Bytes of any origin as a link document: whatever is read can be written and read again, and the
// words in it can be looked through before they leave.
#include <cstddef>
#include <cstdint>

#include "codec/link.h"
#include "domain/leaving.h"
#include "fuzz/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* input, std::size_t size) {
    const auto decoded = codec::decode_link({input, size});
    if (!decoded) return 0;
    const auto encode = [](const auto& value) { return codec::encode_link(value); };
    const auto written = std::visit(encode, *decoded);
    const auto again = codec::decode_link(written);
    fuzz::check(again && *again == *decoded, "what is read is the same once written and read");
    fuzz::check(std::visit(encode, *again) == written, "equal documents are equal bytes");
    const auto texts = [](const auto& value) { return domain::texts_of(value); };
    for (const domain::Finding& finding :
         domain::findings_in(std::visit(texts, *decoded), "みどりの丘")) {
        domain::in_its_place(finding);
    }
    return 0;
}

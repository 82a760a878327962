// Stands in for two functions of the C library (see the link options in src/CMakeLists.txt), which
// would bring 17 kB of arithmetic on long double: a number with a fraction is read by the browser.
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "platform/web/host.h"

extern "C" {

// Only nlohmann/json calls it, with nothing but the number it has recognised.
double __wrap_strtod(const char* text, char** end);
double __wrap_strtod(const char* text, char** end) {
    if (end != nullptr) *end = const_cast<char*>(text) + std::strlen(text);
    return js_number(text);
}

// Only Dear ImGui calls it, to read the .ini files that Taiwa does not have: it matches nothing.
int __wrap_sscanf(const char* text, const char* format, ...);
int __wrap_sscanf(const char*, const char*, ...) { return 0; }
}

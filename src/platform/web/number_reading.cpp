// Stands in for two functions of the C library (see the link options in src/CMakeLists.txt), which
// would bring 17 kB of arithmetic on long double: a number with a fraction is read by the browser.
#include <cstdarg>
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

// Only Dear ImGui calls it: its renderer to read "#version %d" of its shaders, and otherwise to
// read .ini files, which Taiwa does not have. So it knows a beginning and one whole number, no
// more.
int __wrap_sscanf(const char* text, const char* format, ...);
int __wrap_sscanf(const char* text, const char* format, ...) {
    const std::size_t beginning = std::strcspn(format, "%");
    const bool is_number = std::strcmp(format + beginning, "%d") == 0;
    if (!is_number || std::strncmp(text, format, beginning) != 0) return 0;
    std::va_list values;
    va_start(values, format);
    *va_arg(values, int*) = std::atoi(text + beginning);
    va_end(values);
    return 1;
}
}

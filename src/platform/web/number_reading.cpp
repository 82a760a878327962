// Stands in for some functions of the C library (see the link options in src/CMakeLists.txt), which
// would bring 24 kB of arithmetic on long double: a number with a fraction is read by the browser.
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

// nlohmann/json spells control characters with it, as "\\u%04x"; who else calls it makes names and
// complaints that nobody reads. So it knows that one form.
int __wrap_snprintf(char* text, std::size_t size, const char* format, ...);
int __wrap_snprintf(char* text, std::size_t size, const char* format, ...) {
    std::size_t length = 0;
    if (std::strcmp(format, "\\u%04x") == 0 && size > 6) {
        std::va_list values;
        va_start(values, format);
        const auto code = va_arg(values, unsigned);
        va_end(values);
        text[length++] = '\\';
        text[length++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            text[length++] = "0123456789abcdef"[code >> shift & 15];
        }
    }
    if (size > 0) text[length] = '\0';
    return static_cast<int>(length);
}

// Only Dear ImGui calls these, likewise.
int __wrap_vsnprintf(char* text, std::size_t size, const char* format, std::va_list values);
int __wrap_vsnprintf(char* text, std::size_t size, const char*, std::va_list) {
    if (size > 0) *text = '\0';
    return 0;
}

int __wrap_fprintf(std::FILE* file, const char* format, ...);
int __wrap_fprintf(std::FILE*, const char*, ...) { return 0; }
int __wrap_fiprintf(std::FILE* file, const char* format, ...);
int __wrap_fiprintf(std::FILE*, const char*, ...) { return 0; }
}

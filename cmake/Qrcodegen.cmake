# Project Nayuki's QR Code generator 1.8.0: qrcodegen, its C version.
# script/setup leaves the source in build/toolchain; without it, it is fetched from its home.
include_guard(GLOBAL)
include(FetchContent)

if(EXISTS ${PROJECT_SOURCE_DIR}/build/toolchain/qrcodegen/c/qrcodegen.h)
    set(FETCHCONTENT_SOURCE_DIR_QRCODEGEN ${PROJECT_SOURCE_DIR}/build/toolchain/qrcodegen)
endif()
FetchContent_Declare(qrcodegen
    GIT_REPOSITORY https://github.com/nayuki/QR-Code-generator.git
    GIT_TAG 720f62bddb7226106071d4728c292cb1df519ceb # v1.8.0, as in script/setup-steps/sources
    SOURCE_SUBDIR none) # it has no CMakeLists.txt of its own
FetchContent_MakeAvailable(qrcodegen)

add_library(qrcodegen STATIC ${qrcodegen_SOURCE_DIR}/c/qrcodegen.c)
target_include_directories(qrcodegen SYSTEM PUBLIC ${qrcodegen_SOURCE_DIR}/c)
target_compile_options(qrcodegen PRIVATE -w)

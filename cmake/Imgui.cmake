# Dear ImGui 1.92.2b: imgui (core, no demo).
# script/setup leaves the source in build/toolchain; without it, it is fetched from its home.
include_guard(GLOBAL)
include(FetchContent)

if(EXISTS ${PROJECT_SOURCE_DIR}/build/toolchain/imgui/imgui.h)
    set(FETCHCONTENT_SOURCE_DIR_IMGUI ${PROJECT_SOURCE_DIR}/build/toolchain/imgui)
endif()
FetchContent_Declare(imgui
    GIT_REPOSITORY https://github.com/ocornut/imgui.git
    GIT_TAG 45acd5e0e82f4c954432533ae9985ff0e1aad6d5) # v1.92.2b, as in script/setup-steps/sources
FetchContent_MakeAvailable(imgui)

# script/notices.mjs reads the licence from here.
file(WRITE ${CMAKE_BINARY_DIR}/imgui-source.txt ${imgui_SOURCE_DIR})

add_library(imgui STATIC
    ${imgui_SOURCE_DIR}/imgui.cpp
    ${imgui_SOURCE_DIR}/imgui_draw.cpp
    ${imgui_SOURCE_DIR}/imgui_tables.cpp
    ${imgui_SOURCE_DIR}/imgui_widgets.cpp)
target_include_directories(imgui SYSTEM PUBLIC ${imgui_SOURCE_DIR})
target_compile_options(imgui PRIVATE -w)
target_compile_definitions(imgui PUBLIC
    IMGUI_DISABLE_DEMO_WINDOWS
    IMGUI_DISABLE_DEBUG_TOOLS
    IMGUI_DISABLE_OBSOLETE_FUNCTIONS
    IMGUI_DISABLE_FILE_FUNCTIONS
    IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
    # Glyphs come from the browser: the app itself defines ImGuiFreeType::GetFontLoader, so that
    # neither FreeType nor stb_truetype is linked.
    IMGUI_ENABLE_FREETYPE
    IMGUI_DISABLE_DEFAULT_FONT
    IMGUI_USE_WCHAR32
    "ImDrawIdx=unsigned int")

# Native builds go through ccache where there is one; Emscripten's own driver is left alone.
include_guard(GLOBAL)

find_program(TAIWA_CCACHE ccache)
if(TAIWA_CCACHE AND NOT EMSCRIPTEN AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers: https://ccache.dev/manual/latest.html, "Precompiled headers".
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${TAIWA_CCACHE})
endif()

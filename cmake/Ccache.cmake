# Native builds go through ccache where there is one; Emscripten's own driver is left alone.
include_guard(GLOBAL)

find_program(TAIWA_CCACHE ccache)
if(TAIWA_CCACHE AND NOT EMSCRIPTEN AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${TAIWA_CCACHE})
endif()

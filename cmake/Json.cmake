# nlohmann/json 3.11.2 as taiwa_json: headers only, without exceptions or implicit conversions.
include_guard(GLOBAL)

find_path(TAIWA_JSON_INCLUDE nlohmann/json.hpp
    PATHS /usr/include /usr/local/include /opt/homebrew/include
    NO_CMAKE_FIND_ROOT_PATH NO_DEFAULT_PATH)

add_library(taiwa_json INTERFACE)
target_compile_definitions(taiwa_json INTERFACE JSON_NOEXCEPTION JSON_USE_IMPLICIT_CONVERSIONS=0)

if(TAIWA_JSON_INCLUDE)
    # Emscripten must never see the machine's other headers, so it gets a copy of these alone.
    file(COPY ${TAIWA_JSON_INCLUDE}/nlohmann DESTINATION ${CMAKE_BINARY_DIR}/json)
    target_include_directories(taiwa_json SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/json)
else()
    include(FetchContent)
    FetchContent_Declare(nlohmann_json
        GIT_REPOSITORY https://github.com/nlohmann/json.git
        GIT_TAG bc889afb4c5bf1c0d8ee29ef35eaaf4c8bef8a5d) # v3.11.2
    FetchContent_GetProperties(nlohmann_json)
    if(NOT nlohmann_json_POPULATED)
        FetchContent_Populate(nlohmann_json)
    endif()
    target_include_directories(taiwa_json SYSTEM INTERFACE ${nlohmann_json_SOURCE_DIR}/single_include)
endif()

# With TAIWA_SANITIZE: one build in which memory and behaviour are checked, for the tests and the
# fuzz targets alike. What is tested (src) is optimised a little, which makes the tests run five
# times as fast; the tests themselves are not, which makes them compile twice as fast.
include_guard(GLOBAL)

option(TAIWA_SANITIZE "Address and undefined-behaviour sanitizers, and the fuzz targets" OFF)
if(TAIWA_SANITIZE)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL Clang)
    message(FATAL_ERROR "TAIWA_SANITIZE needs clang: the fuzz targets are libFuzzer's.")
  endif()
  add_compile_options(-g1 -fsanitize=address,undefined -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  set(TAIWA_TESTED_OPTIONS -O1 -fsanitize=fuzzer-no-link)
endif()

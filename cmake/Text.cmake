# Every word on the screen: assets/i18n → their names in C++, and one file of texts per language.
find_program(TAIWA_NODE node REQUIRED)
set(TAIWA_TEXT_FOLDER ${CMAKE_BINARY_DIR}/generated)
file(GLOB TAIWA_WORDS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/i18n/*.json)
file(GLOB TAIWA_LANGUAGES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/i18n/*.json)
list(TRANSFORM TAIWA_LANGUAGES REPLACE ".*/" "")
list(FILTER TAIWA_LANGUAGES INCLUDE REGEX "^[^.]+\\.json$")
list(TRANSFORM TAIWA_LANGUAGES REPLACE "(.*)\\.json" "${TAIWA_TEXT_FOLDER}/words/words.\\1.txt")
add_custom_command(
  OUTPUT ${TAIWA_TEXT_FOLDER}/i18n/text_keys.h
         ${TAIWA_TEXT_FOLDER}/test-words/words.txt
         ${TAIWA_LANGUAGES}
  COMMAND ${TAIWA_NODE} ${CMAKE_SOURCE_DIR}/script/generate-text.mjs ${TAIWA_TEXT_FOLDER}
  DEPENDS ${CMAKE_SOURCE_DIR}/script/generate-text.mjs
          ${CMAKE_SOURCE_DIR}/script/words.mjs
          ${CMAKE_SOURCE_DIR}/src/base/languages.def
          ${TAIWA_WORDS}
  COMMENT "Gathering the words on the screen"
  VERBATIM)
# Other layers include the generated header, so it must be there before they compile.
add_custom_target(taiwa_text DEPENDS ${TAIWA_TEXT_FOLDER}/i18n/text_keys.h)

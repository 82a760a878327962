# Every word on the screen: assets/i18n → C++ tables in the build folder.
find_program(TAIWA_NODE node REQUIRED)
set(TAIWA_TEXT_FOLDER ${CMAKE_BINARY_DIR}/generated)
file(GLOB TAIWA_WORDS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/i18n/*.json)
add_custom_command(
  OUTPUT ${TAIWA_TEXT_FOLDER}/i18n/text_tables.cpp
         ${TAIWA_TEXT_FOLDER}/i18n/text_tables.h
         ${TAIWA_TEXT_FOLDER}/i18n/text_keys.h
  COMMAND ${TAIWA_NODE} ${CMAKE_SOURCE_DIR}/script/generate-text.mjs ${TAIWA_TEXT_FOLDER}
  DEPENDS ${CMAKE_SOURCE_DIR}/script/generate-text.mjs
          ${CMAKE_SOURCE_DIR}/script/words.mjs
          ${TAIWA_WORDS}
  COMMENT "Gathering the words on the screen"
  VERBATIM)
# Other layers include the generated header, so it must be there before they compile.
add_custom_target(taiwa_text DEPENDS ${TAIWA_TEXT_FOLDER}/i18n/text_keys.h)

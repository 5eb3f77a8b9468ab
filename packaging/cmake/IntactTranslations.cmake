# SPDX-License-Identifier: GPL-3.0-or-later
# Translations lie in resources/translations. Every build compiles them into the program;
# the target `translations` brings new texts into them.
file(GLOB INTACT_TS_FILES CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/translations/intact_*.ts")

# intact_compiled_translations(TARGET): :/translations/intact_CODE.qm becomes a part of the target.
function(intact_compiled_translations target)
  set(folder "${CMAKE_BINARY_DIR}/translations")
  file(MAKE_DIRECTORY "${folder}")
  set(entries "")
  foreach(ts ${INTACT_TS_FILES})
    get_filename_component(name "${ts}" NAME_WE)
    add_custom_command(OUTPUT "${folder}/${name}.qm" DEPENDS "${ts}" VERBATIM
      COMMAND Qt6::lrelease -silent -nounfinished "${ts}" -qm "${folder}/${name}.qm")
    list(APPEND compiled "${folder}/${name}.qm")
    string(APPEND entries "<file>${name}.qm</file>")
  endforeach()
  file(CONFIGURE OUTPUT "${folder}/translations.qrc"
    CONTENT "<RCC><qresource prefix=\"/translations\">${entries}</qresource></RCC>\n")
  add_custom_command(OUTPUT "${folder}/qrc_translations.cpp" DEPENDS ${compiled} "${folder}/translations.qrc" VERBATIM
    COMMAND Qt6::rcc --name translations "${folder}/translations.qrc" -o "${folder}/qrc_translations.cpp")
  set_source_files_properties("${folder}/qrc_translations.cpp" PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
  target_sources(${target} PRIVATE "${folder}/qrc_translations.cpp")
endfunction()

# What brings new texts into the files of a folder: INTACT_UPDATE_TRANSLATIONS FOLDER.
set(INTACT_UPDATE_TRANSLATIONS "${PROJECT_SOURCE_DIR}/packaging/update-translations"
  $<TARGET_FILE:Qt6::lupdate> $<TARGET_FILE:core_texts>)
add_custom_target(translations VERBATIM DEPENDS core_texts
  COMMAND ${INTACT_UPDATE_TRANSLATIONS} "${PROJECT_SOURCE_DIR}/resources/translations")

# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and what is made for it while building: manual pages, completions, icons.
# Nothing of it knows its prefix, so the installed tree may be moved as a whole.
include(GNUInstallDirs)
set(INTACT_ID org.intactdm.intact)
set(INTACT_RELEASE_DATE 2026-11-29)
set(from "${PROJECT_SOURCE_DIR}/packaging")
set(made "${PROJECT_BINARY_DIR}/share")
set(INTACT_MADE_FILES "")

# intact_made(OUTPUT TOOL ARGUMENT…): the tool makes a file below share/ of the build.
function(intact_made output tool)
  cmake_parse_arguments(ARG "" "" "DEPENDS;ARGUMENTS" ${ARGN})
  add_custom_command(OUTPUT "${made}/${output}" VERBATIM
    DEPENDS ${tool} ${ARG_DEPENDS} COMMAND ${tool} ${ARG_ARGUMENTS})
  set(INTACT_MADE_FILES ${INTACT_MADE_FILES} "${made}/${output}" PARENT_SCOPE)
endfunction()

# intact_reference(FORMAT PROGRAM TEMPLATE OUTPUT)
macro(intact_reference format program template output)
  intact_made("${output}" reference_texts DEPENDS "${from}/${template}"
    ARGUMENTS ${format} ${program} "${from}/${template}" "${made}/${output}" ${INTACT_RELEASE_DATE})
endmacro()

file(MAKE_DIRECTORY "${made}")
intact_reference(man intact man/intact.1.in intact.1)
intact_reference(man intact-get man/intact-get.1.in intact-get.1)
intact_reference(bash intact-get completions/intact-get.bash.in intact-get)
intact_reference(zsh intact-get completions/intact-get.zsh.in _intact-get)
intact_reference(fish intact-get completions/intact-get.fish.in intact-get.fish)
install(TARGETS intact intact-get RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${made}/intact.1" "${made}/intact-get.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${made}/intact-get" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
install(FILES "${made}/_intact-get" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
install(FILES "${made}/intact-get.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")

add_executable(render_icons "${from}/render_icons.cpp")
target_link_libraries(render_icons PRIVATE Qt6::Gui Qt6::Svg)
set(drawing "${PROJECT_SOURCE_DIR}/resources/icons/intact.svg")
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
foreach(side 16 22 24 32 48 64 128 256 512)
  intact_made("${side}.png" render_icons DEPENDS "${drawing}" ARGUMENTS "${drawing}" "${made}/${side}.png" ${side})
  install(FILES "${made}/${side}.png" DESTINATION "${icons}/${side}x${side}/apps" RENAME "${INTACT_ID}.png")
endforeach()
install(FILES "${drawing}" DESTINATION "${icons}/scalable/apps" RENAME "${INTACT_ID}.svg")
install(FILES "${from}/desktop/${INTACT_ID}-symbolic.svg" DESTINATION "${icons}/symbolic/apps")

configure_file("${from}/desktop/${INTACT_ID}.metainfo.xml.in" "${made}/${INTACT_ID}.metainfo.xml" @ONLY)
install(FILES "${made}/${INTACT_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${from}/desktop/${INTACT_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${from}/desktop/${INTACT_ID}.service" DESTINATION "${CMAKE_INSTALL_DATADIR}/dbus-1/services")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/README.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

add_custom_target(shared_files ALL DEPENDS ${INTACT_MADE_FILES})

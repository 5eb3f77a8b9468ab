# SPDX-License-Identifier: GPL-3.0-or-later
# Most of a build's time goes into reading the headers of other people again for every file. They are read once for each
# of the four sets of flags there are: plain C++, windows, tests, tests of windows.
# Headers of ours are never among them: each is compiled alone by tests/architecture.
option(INTACT_PRECOMPILED "Read the headers of the standard library and of Qt once, not for every file" ON)

set(standard <algorithm> <array> <atomic> <chrono> <cstdint> <filesystem> <functional> <map> <memory> <mutex>
  <optional> <span> <string> <string_view> <thread> <tl/expected.hpp> <unordered_map> <utility> <variant> <vector>)
set(core <QHash> <QList> <QObject> <QString> <QStringList> <QVariant>)
set(widgets ${core} <QAbstractItemModel> <QAction> <QBoxLayout> <QDialog> <QLabel> <QPainter> <QToolButton> <QUrl>)

# Qt6::Test tells every program the folder it is built in, so no two could share what was read; nobody here asks for it.
add_library(intact_qtest INTERFACE)
target_compile_definitions(intact_qtest INTERFACE QT_TESTLIB_LIB)
target_include_directories(intact_qtest SYSTEM INTERFACE
  $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
target_link_libraries(intact_qtest INTERFACE $<TARGET_FILE:Qt6::Test> Qt6::Core)

# The flags of a set, which all that use it have to share.
function(intact_set_flags set)
  if(set MATCHES "tests$")
    set_target_properties(${ARGN} PROPERTIES INTACT_TEST_CODE ON)
  endif()
endfunction()

function(intact_header_set name)
  cmake_parse_arguments(ARG "" "" "HEADERS;LIBRARIES" ${ARGN})
  if(INTACT_PRECOMPILED)
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp" CONTENT "")
    add_library(intact_headers_${name} OBJECT "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp")
    target_link_libraries(intact_headers_${name} PRIVATE intact_options tl::expected ${ARG_LIBRARIES})
    target_precompile_headers(intact_headers_${name} PRIVATE ${ARG_HEADERS})
    set_target_properties(intact_headers_${name} PROPERTIES INTACT_LIBRARIES "${ARG_LIBRARIES}")
    intact_set_flags(${name} intact_headers_${name})
  endif()
endfunction()

intact_header_set(plain HEADERS ${standard})
intact_header_set(windows HEADERS ${standard} ${widgets} LIBRARIES Qt6::Widgets)
intact_header_set(tests HEADERS ${standard} ${core} <QTest> LIBRARIES intact_qtest)
intact_header_set(window_tests HEADERS ${standard} ${widgets} <QTest> LIBRARIES intact_qtest Qt6::Widgets Qt6::Network)

# intact_precompiled(SET TARGET …): the targets use what was read for the set, and are told of the same libraries: a
# library's defines are among the flags that have to be equal.
function(intact_precompiled set)
  intact_set_flags(${set} ${ARGN})
  if(INTACT_PRECOMPILED)
    get_target_property(libraries intact_headers_${set} INTACT_LIBRARIES)
    foreach(target ${ARGN})
      target_link_libraries(${target} PRIVATE ${libraries})
      target_precompile_headers(${target} REUSE_FROM intact_headers_${set})
    endforeach()
  endif()
endfunction()

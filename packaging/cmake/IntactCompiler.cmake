# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries language level, warnings and strict defines to every target of ours.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
option(INTACT_WARNINGS_ARE_ERRORS "For developers: other compilers warn of other things, and builds for people must not fail there" OFF)
set(INTACT_SANITIZE "" CACHE STRING "Sanitizers for -fsanitize=, empty for none")

find_program(INTACT_CCACHE ccache)
if(INTACT_CCACHE)
  # By the dependency file: asking the preprocessor first costs more than precompiled headers save.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_DEPEND=1
    CCACHE_SLOPPINESS=pch_defines,time_macros "${INTACT_CCACHE}")
endif()

add_library(intact_options INTERFACE)
target_include_directories(intact_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(intact_options INTERFACE
  -Wall -Wextra -Wpedantic $<$<BOOL:${INTACT_WARNINGS_ARE_ERRORS}>:-Werror> -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-qual -Wimplicit-fallthrough -Wextra-semi)
target_compile_definitions(intact_options INTERFACE
  INTACT_VERSION="${PROJECT_VERSION}"
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
  QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER)
if(INTACT_SANITIZE)
  # Reports need lines and names only; all that debuggers know would be a quarter of the build's time.
  target_compile_options(intact_options INTERFACE -g1 -fsanitize=${INTACT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(intact_options INTERFACE -fsanitize=${INTACT_SANITIZE})
  if(INTACT_SANITIZE MATCHES undefined)
    # The tests' own code is spared the checks of every pointer: they take a third of the compiler's time, and a null
    # pointer is found there without them.
    target_compile_options(intact_options INTERFACE
      $<$<BOOL:$<TARGET_PROPERTY:INTACT_TEST_CODE>>:-fno-sanitize=null,alignment,vptr,pointer-overflow,object-size>)
    # Every check has a place of its own in the data, with addresses in it. In a program that can lie anywhere these are
    # two million, filled in at each start: two thirds of what a start takes, and the tests start programs thousands of times.
    target_link_options(intact_options INTERFACE -no-pie)
  endif()
endif()

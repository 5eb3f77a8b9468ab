# SPDX-License-Identifier: GPL-3.0-or-later
# Reading headers is most of a compiler's work, so four files of a folder are compiled as one. Without it, as in the
# preset tsan, each shows that it includes what it needs, and an editor's tools know every file.
option(INTACT_UNITY "Compile several files at a time" ON)
function(intact_unity)
  if(INTACT_UNITY)
    set_target_properties(${ARGN} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 4)
  endif()
endfunction()

# intact_library(NAME DEPENDS … LIBRARIES …): one static library out of the folder that calls it.
# A folder that holds only headers becomes an INTERFACE library. DEPENDS are folders of ours, LIBRARIES are other people's.
function(intact_library name)
  cmake_parse_arguments(ARG "QT" "" "DEPENDS;LIBRARIES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp)
  file(GLOB headers CONFIGURE_DEPENDS *.h)
  list(TRANSFORM ARG_DEPENDS PREPEND intact_)
  if(sources)
    add_library(intact_${name} STATIC ${sources} ${headers})
    target_link_libraries(intact_${name} PUBLIC intact_options ${ARG_DEPENDS} ${ARG_LIBRARIES})
    intact_unity(intact_${name})
    if(ARG_QT)
      set_target_properties(intact_${name} PROPERTIES AUTOMOC ON AUTORCC ON)
      intact_precompiled(windows intact_${name})
    else()
      intact_precompiled(plain intact_${name})
    endif()
  else()
    add_library(intact_${name} INTERFACE)
    target_link_libraries(intact_${name} INTERFACE intact_options ${ARG_DEPENDS} ${ARG_LIBRARIES})
  endif()
endfunction()

# Of a test moc has to know its own file only. The headers that it includes take fifty times as long, for the same result.
function(intact_moc_alone target)
  get_target_property(moc Qt6::moc LOCATION)
  configure_file("${PROJECT_SOURCE_DIR}/packaging/cmake/moc_alone.in" "${CMAKE_BINARY_DIR}/moc_alone" @ONLY
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOMOC_EXECUTABLE "${CMAKE_BINARY_DIR}/moc_alone")
endfunction()

# intact_tests(NAME LIBRARIES …): one Qt Test program out of the *_test.cpp files of the folder that calls it,
# and one ctest entry for each of them. HEADERS names the precompiled set where GUI does not say it.
function(intact_tests name)
  cmake_parse_arguments(ARG "GUI;SERIAL" "TIMEOUT;HEADERS" "LIBRARIES;LABELS;ENVIRONMENT" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120) # seconds, for a function of it too
  endif()
  file(GLOB sources CONFIGURE_DEPENDS *_test.cpp)
  if(NOT sources)
    return()
  endif()
  add_executable(test_${name} ${sources})
  intact_moc_alone(test_${name})
  set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(test_${name} PRIVATE intact_options ${ARG_LIBRARIES} intact_qtest)
  if(ARG_GUI)
    intact_unity(test_${name}) # the headers of windows are the longest
    target_link_libraries(test_${name} PRIVATE intact_test_main_gui)
    set(headers window_tests)
  else()
    target_link_libraries(test_${name} PRIVATE intact_test_main)
    set(headers tests)
  endif()
  if(ARG_HEADERS)
    set(headers ${ARG_HEADERS})
  endif()
  intact_precompiled(${headers} test_${name})
  foreach(source ${sources})
    get_filename_component(unit "${source}" NAME_WE)
    add_test(NAME ${name}/${unit} COMMAND test_${name} ${unit})
    set_tests_properties(${name}/${unit} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000;${ARG_ENVIRONMENT}")
  endforeach()
endfunction()

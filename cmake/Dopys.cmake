# ccache where it is installed; nobody has to have it.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

# What every target of the project shares.
add_library(dopys_options INTERFACE)
target_compile_features(dopys_options INTERFACE cxx_std_20)
target_include_directories(dopys_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(dopys_options INTERFACE
    DOPYS_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_WARN_DEPRECATED_UP_TO=0x060400) # what later releases deprecate often has no successor in 6.4
target_compile_options(dopys_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<CONFIG:Release>:-fstack-protector-strong>
    $<$<AND:$<CONFIG:Release>,$<NOT:$<BOOL:${DOPYS_SANITIZE}>>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>)
# GCC 13 and 14 see uninitialised members in every std::variant that is moved with optimisation on.
target_compile_options(dopys_options INTERFACE
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>:-Wno-maybe-uninitialized>)
target_link_options(dopys_options INTERFACE -Wl,-z,relro,-z,now)
if(DOPYS_WERROR)
    target_compile_options(dopys_options INTERFACE -Werror)
endif()
if(DOPYS_SANITIZE)
    # With the sanitizers GCC 12 sees uninitialised members where an empty std::optional is copied.
    target_compile_options(dopys_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(dopys_options INTERFACE -fsanitize=address,undefined)
endif()
if(DOPYS_COVERAGE)
    target_compile_options(dopys_options INTERFACE --coverage)
    target_link_options(dopys_options INTERFACE --coverage)
endif()

# dopys_add_library(NAME SOURCES … LINKS …): a layer of src/, linked only to what stands below it.
function(dopys_add_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(dopys_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(dopys_${name} PUBLIC dopys_options ${ARG_LINKS})
endfunction()

# dopys_add_test_program(NAME libraries…): the program NAME.cpp in the current folder.
function(dopys_add_test_program name)
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE ${ARGN} dopys_resources dopys_options Qt6::Test)
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
        # The QTRY_ macros of these releases narrow by themselves; a file's options come after its target's.
        set_source_files_properties(${name}.cpp PROPERTIES COMPILE_OPTIONS -Wno-conversion)
    endif()
endfunction()

# dopys_add_test(NAME libraries…): the same as a test, run offscreen with a hang limit.
function(dopys_add_test name)
    dopys_add_test_program(${name} ${ARGN})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 120
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.network.http2.warning=false")
endfunction()

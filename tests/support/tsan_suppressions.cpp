// SPDX-License-Identifier: GPL-3.0-or-later

// ThreadSanitizer asks for this by name. Qt is not built with it: what the watchdog of Qt Test does with its own locks
// looks like a race. Calls made by our code are not affected.
extern "C" const char* __tsan_default_suppressions();

extern "C" const char* __tsan_default_suppressions() {
    return "called_from_lib:libQt6Test.so\n"
           "called_from_lib:libglib-2.0.so\n"
           "race:QWaitCondition::~QWaitCondition\n";
}

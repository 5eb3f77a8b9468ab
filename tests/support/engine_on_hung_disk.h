// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/engine_harness.h"
#include "tests/support/hung_disk.h"

namespace intact::tests {

/// There before the engine, and after it.
struct WithHungDisk {
    HungDisk disk;
};

/// An engine that runs on a HungDisk, which answers at the latest when the test has ended.
struct EngineOnHungDisk : WithHungDisk, EngineHarness {
    explicit EngineOnHungDisk(int workers) : EngineHarness(&disk) {
        EngineOptions options;
        options.workers = workers;
        start(options);
    }
    ~EngineOnHungDisk() { disk.answer(); }
    EngineOnHungDisk(const EngineOnHungDisk&) = delete;
    EngineOnHungDisk& operator=(const EngineOnHungDisk&) = delete;
};

} // namespace intact::tests

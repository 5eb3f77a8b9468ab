// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/options.h"
#include "app/get/run.h"
#include "app/get/wake_up.h"
#include "core/disk/file_ops.h"
#include "core/engine/download_service.h"

#include <vector>

namespace intact::get {

/// Gives `request` to the engine with the bytes that another program has left of it, when there are any and the server
/// has a file of which they can be a part: asks the server, copies, which may take a while, and adds. `listed`: what
/// the engine has on its list. False: the request is still to be added; what stood in the way has been told.
/// Main thread.
struct Adopting {
    DownloadService& engine;
    FileOps& files;
    WakeUp& wakeUp;
    Run& run;
    bool interrupted = false; ///< by a signal, while the server was being asked

    [[nodiscard]] bool add(const Options& options, const DownloadRequest& request,
                           const std::vector<DownloadRecord>& listed);

private:
    [[nodiscard]] ProbeResult ask(const DownloadRequest& request);
};

} // namespace intact::get

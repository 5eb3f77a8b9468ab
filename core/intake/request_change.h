// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/download/record.h"

namespace intact {

/// The same download with the options of `wanted`: everything but the link, which stays. Of wanted.forgotten remains
/// what has not been given again. Pure. Failures as checkRequest().
[[nodiscard]] Result<DownloadRequest> withOptions(const DownloadRequest& request, DownloadRequest wanted);

/// Whether a running download takes this change only when it connects anew: another login, header, proxy, mirror,
/// checksum or folder. Limits and names it takes as it goes. Pure.
[[nodiscard]] bool needsNewConnections(const DownloadRequest& before, const DownloadRequest& after);

} // namespace intact

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/download/record.h"

#include <string>
#include <string_view>
#include <vector>

namespace intact {

/// What a curl command asks for, as far as it is a download.
struct CurlCommand {
    DownloadRequest request; ///< checked; but for what the command says as by default, and without a folder
    /// Options and header names that were passed over, as they were written and without their values: the program has
    /// its own way there.
    std::vector<std::string> leftOut;
};

/// Whether the text begins like one.
[[nodiscard]] bool isCurlCommand(std::string_view text);

/// Reads a command as browsers copy it ("Copy as cURL") and people write it, see curl(1). Pure; nothing is executed.
/// Failures: CurlRefused when it is no single plain download: another method than GET, a body, a file of cookies,
/// options whose meaning is not known, more than one link or command; and as checkRequest().
[[nodiscard]] Result<CurlCommand> readCurlCommand(std::string_view text);

} // namespace intact

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/disk/file_ops.h"
#include "core/download/signature.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace intact {

/// What gpgv is to look at.
struct GpgvTask {
    int signature = -1;           ///< a signature alone, or a text that is signed within itself
    std::optional<int> data{};    ///< what the signature is of, when it stands alone
    std::vector<int> keyrings{};  ///< binary ones; none: every key is unknown
    Duration patience{};          ///< how long it may take before it is killed
    std::size_t mostOutput = 0;   ///< bytes of a text that is signed within itself
    std::string program = "gpgv"; ///< looked for in PATH. Another one is for tests.
};

/// What came of it.
struct GpgvEnd {
    enum class How : std::uint8_t {
        Ended,      ///< it has said all it had to say
        NotStarted, ///< there is no such program, or the system has no process for it
        Killed,     ///< it took too long, said too much, or nobody wants to know any more
    };
    How how = How::NotStarted;
    std::string status; ///< see signatureFromStatus()
    std::string output; ///< the text itself, when it was signed within itself
};

/// Runs gpgv (gpgv(1)) without a shell, with none of our descriptors but these, an empty environment and no home
/// directory: it sees the keys it is given and no other, reads no configuration and writes nothing. It opens the
/// descriptors anew, by /proc/self/fd; they are not moved. Blocks; any thread. `mayGoOn` is asked some ten times a
/// second.
[[nodiscard]] GpgvEnd runGpgv(FileOps& files, const GpgvTask& task, const std::function<bool()>& mayGoOn);

/// A descriptor with these bytes in memory that others can open by /proc; not open when there is no memory for them.
[[nodiscard]] Fd inMemory(FileOps& files, std::string_view bytes);

} // namespace intact

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/run.h"
#include "app/get/verify_plan.h"
#include "core/verify/file_digest.h"

#include <cstdint>
#include <optional>
#include <ostream>
#include <vector>

namespace intact::get {

enum class CheckResult : std::uint8_t { Right, Failed, Missing, Unreadable, NotListed, Contradicted };

/// What came of one file.
struct CheckedFile {
    FileCheck check;
    CheckResult result = CheckResult::NotListed;
    std::int64_t bytes = 0;          ///< that were read
    std::optional<Checksum> found{}; ///< when it was read to its end
    Failure failure{};               ///< when it is Unreadable
};

/// Tells it file by file: a line for people, or a JSON object. Lives and is owned where the files are read.
class VerifyReporter {
public:
    /// `quiet`: only what is not right.
    VerifyReporter(std::ostream& out, bool json, bool quiet) : m_out(out), m_json(json), m_quiet(quiet) {}
    void tell(const CheckedFile& file);

private:
    std::ostream& m_out;
    bool m_json;
    bool m_quiet;
};

/// Reads the files one after the other and tells what each is; nothing is written. ChecksumMismatch when one is not
/// what it should be, else SomeFailed when one could not be compared.
[[nodiscard]] ExitCode verifyFiles(FileOps& files, const std::vector<FileCheck>& checks, VerifyReporter& reporter);

} // namespace intact::get

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/verify_run.h"

#include "app/get/json_line.h"
#include "app/get/terminal_text.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>

namespace intact::get {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestPath = 4096;

std::string_view resultName(CheckResult result) {
    switch (result) {
    case CheckResult::Right:
        return "ok";
    case CheckResult::Failed:
        return "failed";
    case CheckResult::Missing:
        return "missing";
    case CheckResult::Unreadable:
        return "unreadable";
    case CheckResult::Contradicted:
        return "contradicted";
    case CheckResult::NotListed:
        break;
    }
    return "not-listed";
}

// Not the phrase of the reason: these are about downloads.
std::string reasonText(const Failure& failure) {
    return failure.osCode != 0 ? std::strerror(failure.osCode) : failure.detail;
}

std::string resultText(const CheckedFile& file) {
    switch (file.result) {
    case CheckResult::Right:
        return "OK (" + std::string(digestInfo(file.found->algorithm).name) + ")";
    case CheckResult::Failed:
        return "FAILED (" + std::string(digestInfo(file.found->algorithm).name) + " should be " +
               file.check.expected->hex() + " and is " + file.found->hex() + ")";
    case CheckResult::Missing:
        return "missing";
    case CheckResult::Unreadable:
        return "unreadable (" + reasonText(file.failure) + ")";
    case CheckResult::Contradicted:
        return "listed twice with different checksums";
    case CheckResult::NotListed:
        break;
    }
    return "not in the list";
}

JsonLine jsonOf(const CheckedFile& file) {
    JsonLine line;
    line.text("event", "checked").text("path", file.check.path).text("result", resultName(file.result));
    line.number("bytes", file.bytes);
    if (file.check.expected)
        line.text("algorithm", digestInfo(file.check.expected->algorithm).name)
            .text("expected", file.check.expected->hex());
    else
        line.null("algorithm").null("expected");
    if (file.found)
        line.text("found", file.found->hex());
    else
        line.null("found");
    if (file.result == CheckResult::Unreadable)
        line.text("message", reasonText(file.failure));
    return line;
}

CheckedFile checkFile(FileOps& files, const FileCheck& check) {
    CheckedFile checked{.check = check};
    if (!check.expected) {
        checked.result = check.contradicted ? CheckResult::Contradicted : CheckResult::NotListed;
        return checked;
    }
    std::error_code error;
    const fs::path path = fs::canonical(check.path, error); // links may lead to it, as with every other program
    if (error) {
        const bool missing = error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory;
        checked.result = missing ? CheckResult::Missing : CheckResult::Unreadable;
        checked.failure.osCode = error.value();
        return checked;
    }
    FileDigests digests = digestFile(files, path.parent_path().string(), path.filename().string(),
                                     {check.expected->algorithm}, [](std::int64_t, std::int64_t) { return true; });
    checked.bytes = digests.bytes;
    checked.failure = std::move(digests.failure);
    if (digests.how == FileRead::Whole) {
        checked.found = digests.checksums.front();
        checked.result = checked.found == check.expected ? CheckResult::Right : CheckResult::Failed;
    } else {
        checked.result = digests.how == FileRead::Missing ? CheckResult::Missing : CheckResult::Unreadable;
    }
    return checked;
}

} // namespace

void VerifyReporter::tell(const CheckedFile& file) {
    if (m_quiet && file.result == CheckResult::Right)
        return;
    if (m_json)
        m_out << jsonOf(file).str() << '\n';
    else
        m_out << terminalText(file.check.path, kLongestPath) << ": " << resultText(file) << '\n';
    m_out.flush(); // the next file may take long
}

ExitCode verifyFiles(FileOps& files, const std::vector<FileCheck>& checks, VerifyReporter& reporter) {
    bool mismatch = false;
    bool incomplete = false;
    for (const FileCheck& check : checks) {
        const CheckedFile file = checkFile(files, check);
        reporter.tell(file);
        mismatch = mismatch || file.result == CheckResult::Failed;
        incomplete = incomplete || file.result != CheckResult::Right;
    }
    if (mismatch)
        return ExitCode::ChecksumMismatch;
    return incomplete ? ExitCode::SomeFailed : ExitCode::AllFinished;
}

} // namespace intact::get

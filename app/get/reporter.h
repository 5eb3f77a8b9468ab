// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/download/events.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace intact::get {

struct StartReport {
    std::string url;
    std::string path;                  ///< of the file to be
    std::optional<std::int64_t> total; ///< nothing: the server does not say
    std::int64_t resumedBytes = 0;     ///< were on the disk already
};

struct ProgressReport {
    std::string url;
    Progress progress;
};

struct WaitReport {
    std::string url;
    Failure failure;
    std::optional<std::chrono::seconds> wait; ///< nothing: until something else changes
};

struct DropReport {
    std::string url;
    SourceDropped source;
};

/// What another program has left of the file.
struct AdoptReport {
    std::string url;
    std::string file;       ///< of the other program
    std::int64_t bytes = 0; ///< copied, to be compared with the server's; 0: none is used
    Failure failure;        ///< why none is used; reason None: they are
};

struct FinishReport {
    std::string url;
    std::string path;
    std::int64_t bytes = 0;
    TransferStats stats;
    std::optional<Proof> proof;
    std::optional<Signature> signature{}; ///< as DownloadRecord::signature
};

struct FailureReport {
    std::string url;
    Failure failure;
    std::int64_t keptBytes = 0; ///< lie on the disk and are used next time
};

struct Summary {
    int finished = 0;
    int failed = 0;
    int unfinished = 0; ///< interrupted, to be continued
};

/// Tells somebody how the run goes. Lives on the main thread; owned by main().
class Reporter {
public:
    virtual ~Reporter() = default;
    virtual void started(const StartReport& report) = 0;
    virtual void progress(const ProgressReport& report) = 0;
    virtual void waiting(const WaitReport& report) = 0;
    /// The download goes on with its other sources.
    virtual void dropped(const DropReport& report) = 0;
    virtual void adopted(const AdoptReport& report) = 0;
    virtual void finished(const FinishReport& report) = 0;
    virtual void failed(const FailureReport& report) = 0;
    virtual void summary(const Summary& summary) = 0;
    /// What was told is to be seen now: many small files are told of with one write.
    virtual void flush() {}
};

} // namespace intact::get

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/disk/file_ops.h"
#include "core/verify/digester.h"
#include "tests/bench/pipeline/body_source.h"

#include <atomic>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace intact::bench {

/// When each body began and ended, and whether it is the right one. Each body is told of by one thread at a time.
class Ends {
public:
    explicit Ends(const BodySource& source, int bodies);

    void begun(int body);
    void ended(int body, const Checksum& digest);
    [[nodiscard]] bool hasEnded(int body) const { return m_ended[static_cast<std::size_t>(body)]; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool allEnded() const { return m_count == static_cast<int>(m_begins.size()); }
    /// From the first byte to the last one in the sink with its digest known, sorted.
    [[nodiscard]] std::vector<Duration> latencies() const;

private:
    const BodySource& m_source;
    std::vector<Instant> m_begins;
    std::vector<Instant> m_ends;
    std::vector<std::atomic<bool>> m_ended;
    std::atomic<int> m_count{0};
};

/// What is measured: so many bodies, so many of them at the same time, from the source into a sink.
struct Job {
    const BodySource& source;
    FileOps& files;        ///< the sink
    std::string directory; ///< in which it makes its files
    int directoryFd = -1;  ///< the same, open
    int concurrent = 1;
    int bodies = 1;
    Ends& ends;
};

[[nodiscard]] std::string bodyName(int body);

/// One body on its way into the sink by plain means: opened, written in any order, hashed in its own. Made and ended on
/// one thread.
class BodyFile {
public:
    BodyFile(const Job& job, int body);
    BodyFile(const BodyFile&) = delete;
    BodyFile& operator=(const BodyFile&) = delete;
    ~BodyFile();

    void write(std::int64_t offset, std::span<const std::byte> bytes);
    /// The next bytes, written and hashed; true when these were the last, and the body has ended.
    bool append(std::span<const std::byte> bytes);
    /// The same for bytes that have been written already.
    bool hash(std::span<const std::byte> bytes);

private:
    void close();

    const Job& m_job;
    int m_body;
    int m_fd;
    std::int64_t m_at = 0;
    Digester m_digester{DigestAlgorithm::Sha256};
};

} // namespace intact::bench

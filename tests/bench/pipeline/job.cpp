// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pipeline/job.h"

#include <algorithm>
#include <stdexcept>

#include <fcntl.h>

namespace intact::bench {

Ends::Ends(const BodySource& source, int bodies)
    : m_source(source)
    , m_begins(static_cast<std::size_t>(bodies))
    , m_ends(static_cast<std::size_t>(bodies))
    , m_ended(static_cast<std::size_t>(bodies)) {}

void Ends::begun(int body) {
    m_begins[static_cast<std::size_t>(body)] = Clock().now();
}

void Ends::ended(int body, const Checksum& digest) {
    if (digest != m_source.digest(body))
        throw std::runtime_error("body " + std::to_string(body) + " came as another one");
    const auto index = static_cast<std::size_t>(body);
    m_ends[index] = Clock().now();
    m_ended[index] = true;
    ++m_count;
}

std::vector<Duration> Ends::latencies() const {
    std::vector<Duration> all;
    for (std::size_t i = 0; i < m_begins.size(); ++i)
        all.push_back(m_ends[i] - m_begins[i]);
    std::ranges::sort(all);
    return all;
}

std::string bodyName(int body) {
    return "body-" + std::to_string(body);
}

BodyFile::BodyFile(const Job& job, int body)
    : m_job(job)
    , m_body(body)
    , m_fd(static_cast<int>(job.files.openAt(job.directoryFd, bodyName(body), O_RDWR | O_CREAT | O_EXCL, 0600))) {
    if (m_fd < 0)
        throw std::runtime_error("the sink makes no file");
}

BodyFile::~BodyFile() {
    close();
}

void BodyFile::close() {
    if (m_fd >= 0)
        m_job.files.close(m_fd);
    m_fd = -1;
}

void BodyFile::write(std::int64_t offset, std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const long done = m_job.files.pwrite(m_fd, bytes, offset, PageCache::Keep);
        if (done <= 0)
            throw std::runtime_error("the sink takes nothing");
        bytes = bytes.subspan(static_cast<std::size_t>(done));
        offset += done;
    }
}

bool BodyFile::append(std::span<const std::byte> bytes) {
    write(m_at, bytes);
    return hash(bytes);
}

bool BodyFile::hash(std::span<const std::byte> bytes) {
    m_digester.update(bytes);
    m_at += static_cast<std::int64_t>(bytes.size());
    if (m_at < m_job.source.bodyBytes())
        return false;
    close();
    m_job.ends.ended(m_body, m_digester.finish());
    return true;
}

} // namespace intact::bench

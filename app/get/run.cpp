// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/run.h"

#include "core/net/url.h"

#include <algorithm>
#include <filesystem>
#include <utility>
#include <variant>

namespace intact::get {

namespace {

std::string pathOf(const DownloadRecord& record) {
    const std::string& name = record.fileName.empty() ? record.request.fileName : record.fileName;
    if (name.empty())
        return {};
    return record.request.directory == "/" ? "/" + name : record.request.directory + "/" + name;
}

Failure runningAlready(const std::string& url, std::optional<int> pid) {
    const std::string who = pid ? "pid " + std::to_string(*pid) : std::string();
    return {FailureReason::PartInUse, "start", redactedUrl(url), 0, who};
}

// The checksum is one that the file was seen to have.
bool isProven(const DownloadRecord& record, const Checksum& checksum) {
    return (record.proof && record.proof->checksum == checksum) || record.digest == checksum;
}

// The file is there as it was completed, and proven by what is asked for now.
bool stillHolds(const DownloadRecord& record, const std::optional<Checksum>& expected) {
    if (expected && !isProven(record, *expected))
        return false;
    const std::string path = pathOf(record);
    std::error_code error;
    return std::filesystem::is_regular_file(std::filesystem::symlink_status(path, error)) &&
           static_cast<std::int64_t>(std::filesystem::file_size(path, error)) == record.ledger.total;
}

} // namespace

std::vector<DownloadRequest> Run::begin(std::vector<DownloadRequest> requests, std::vector<JobKey> keys) {
    m_jobs.reserve(requests.size());
    m_jobsByUrl.reserve(requests.size());
    for (const DownloadRequest& request : requests) {
        JobKey& key = keys.at(m_jobs.size());
        m_jobsByUrl.emplace(request.url, m_jobs.size());
        m_jobs.push_back({request.url, request.directory, request.fileName, request.expected, std::move(key)});
    }
    m_open = static_cast<int>(m_jobs.size());
    std::vector<DownloadRequest> mine;
    mine.reserve(requests.size());
    for (std::size_t i = 0; i < m_jobs.size(); ++i) {
        Job& job = m_jobs[i];
        if (m_session.isBusy(job.key))
            fail(job, runningAlready(job.url, m_session.busyWith(job.key)), 0);
        else
            mine.push_back(std::move(requests[i]));
    }
    m_reporter.flush();
    return mine;
}

void Run::adopted(const DownloadRequest& request, const std::string& file, std::int64_t bytes) {
    const auto [first, last] = m_jobsByUrl.equal_range(request.url);
    for (auto it = first; it != last; ++it)
        m_jobs[it->second].adoptedFile = file;
    m_reporter.adopted({request.url, file, bytes, {}});
}

void Run::notAdopted(const std::string& url, const std::string& file, const Failure& failure) {
    m_reporter.adopted({url, file, 0, failure});
}

// The server has other bytes than the other program's file.
void Run::tellLoss(Job& job, const DownloadRecord& record) {
    if (job.adoptedFile.empty() || record.durableBytes() > 0 || record.state != State::Queued)
        return;
    notAdopted(job.url, std::exchange(job.adoptedFile, {}),
               {FailureReason::ForeignPartRefused, "compare", record.request.url, 0, "the server has other bytes"});
}

void Run::take(const std::vector<Event>& events) {
    for (const Event& event : events)
        std::visit([this](const auto& known) { handle(known); }, event);
    // In this order: a run that is killed in between tells its end again, and does not fetch the file once more.
    m_reporter.flush();
    m_session.flush();
}

ExitCode Run::end(bool interrupted) {
    m_summary.unfinished = m_open;
    m_reporter.summary(m_summary);
    m_reporter.flush();
    if (interrupted)
        return ExitCode::Interrupted;
    if (m_mismatch)
        return ExitCode::ChecksumMismatch;
    return m_summary.failed > 0 ? ExitCode::SomeFailed : ExitCode::AllFinished;
}

bool Run::isTaken(const DownloadRequest& request) const {
    const auto [first, last] = m_jobsByUrl.equal_range(request.url);
    return std::any_of(first, last, [&](const auto& place) {
        const Job& job = m_jobs[place.second];
        return (job.known || job.ended) && job.key == jobKey(request);
    });
}

// A run that was killed on its last steps has left a download that is complete, or becomes so by itself. To add it
// again would fetch the same file a second time, under another name.
void Run::handle(const ListLoaded& event) {
    for (const PackedRecord& packed : event.records) {
        const DownloadRecord record = packed.unpack();
        if (record.state != State::Complete && record.state != State::Finalizing)
            continue;
        const auto isMeant = [key = jobKey(record.request)](const Job& job) {
            return !job.known && !job.ended && job.key == key;
        };
        const auto job = std::ranges::find_if(m_jobs, isMeant);
        if (job == m_jobs.end() || !m_session.wasLeft(job->key))
            continue;
        if (record.state == State::Finalizing || stillHolds(record, job->expected))
            follow(record, std::nullopt);
    }
}

void Run::handle(const Progress& event) {
    const auto it = m_places.find(event.id);
    if (it == m_places.end())
        return;
    const Job& job = m_jobs[it->second];
    if (job.started && !job.ended)
        m_reporter.progress({job.url, event});
}

void Run::handle(const SourceDropped& event) {
    const auto it = m_places.find(event.id);
    if (it != m_places.end() && !m_jobs[it->second].ended)
        m_reporter.dropped({m_jobs[it->second].url, event});
}

void Run::handle(const CommandRefused& event) {
    const auto isMeant = [&event](const Job& job) {
        return !job.known && !job.ended && (job.url == event.subject || redactedUrl(job.url) == event.subject);
    };
    const auto job = std::ranges::find_if(m_jobs, isMeant);
    if (job != m_jobs.end())
        fail(*job, event.failure, 0);
}

// A session that was taken over may hold downloads nobody asked for this time; they are not followed.
Run::Job* Run::jobOf(const DownloadRecord& record) {
    if (const auto it = m_places.find(record.id); it != m_places.end())
        return &m_jobs[it->second];
    const DownloadRequest& wanted = record.request;
    const auto [first, last] = m_jobsByUrl.equal_range(wanted.url);
    for (auto it = first; it != last; ++it) {
        Job& job = m_jobs[it->second];
        if (job.known || job.ended || job.directory != wanted.directory || job.fileName != wanted.fileName)
            continue;
        job.known = true;
        m_places.emplace(record.id, it->second);
        return &job;
    }
    return nullptr;
}

void Run::follow(const DownloadRecord& record, const std::optional<TransferStats>& stats) {
    Job* const job = jobOf(record);
    if (job == nullptr || job->ended)
        return;
    tellLoss(*job, record);
    switch (record.state) {
    case State::Queued:
    case State::Connecting:
    case State::Paused:
        break;
    case State::Downloading:
    case State::Verifying:
    case State::Finalizing:
        tellStart(*job, record);
        break;
    case State::Complete:
        finish(*job, record, stats.value_or(TransferStats{}));
        break;
    case State::Waiting: {
        std::optional<std::chrono::seconds> wait;
        if (record.waitingUntil)
            wait = std::max(*record.waitingUntil - m_clock.wallNow(), std::chrono::seconds(0));
        m_reporter.waiting({job->url, record.failure, wait});
        break;
    }
    case State::Failed:
        if (!job->ended && record.durableBytes() == 0)
            m_worthless.push_back(record.id);
        fail(*job, record.failure, record.durableBytes());
        break;
    }
}

void Run::tellStart(Job& job, const DownloadRecord& record) {
    if (job.started)
        return;
    job.started = true;
    m_reporter.started({job.url, pathOf(record), record.ledger.total, record.durableBytes()});
}

void Run::finish(Job& job, const DownloadRecord& record, const TransferStats& stats) {
    tellStart(job, record); // so that every "finished" has its "started"
    job.ended = true;
    --m_open;
    ++m_summary.finished;
    m_session.forget(job.key);
    const std::int64_t bytes = record.ledger.total.value_or(record.durableBytes());
    m_reporter.finished({job.url, pathOf(record), bytes, stats, record.proof, record.signature});
}

void Run::fail(Job& job, const Failure& failure, std::int64_t keptBytes) {
    job.ended = true;
    --m_open;
    ++m_summary.failed;
    const bool isWrong =
        failure.reason == FailureReason::ChecksumMismatch || failure.reason == FailureReason::WrongBytes;
    m_mismatch = m_mismatch || isWrong;
    if (keptBytes == 0)
        m_session.forget(job.key);
    m_reporter.failed({job.url, failure, keptBytes});
}

} // namespace intact::get

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/checkpointer.h"
#include "tests/support/sample_record.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace intact::tests {

/// What happened, in order. Thread-safe.
class RoundLog {
public:
    void add(std::string line) {
        const std::lock_guard lock(m_mutex);
        m_lines.push_back(std::move(line));
    }
    [[nodiscard]] std::vector<std::string> lines() {
        const std::lock_guard lock(m_mutex);
        // The syncs of a round run side by side.
        const auto isSync = [](const std::string& line) {
            return line.starts_with("sync");
        };
        std::vector<std::string> lines = m_lines;
        std::sort(lines.begin(), std::find_if_not(lines.begin(), lines.end(), isSync));
        return lines;
    }

private:
    std::mutex m_mutex;
    std::vector<std::string> m_lines;
};

/// What the tests of the checkpoint thread have in common: a store of its own, and jobs that note their steps.
class CheckpointRounds {
public:
    [[nodiscard]] std::string directory() const { return m_directory.path().toStdString(); }
    [[nodiscard]] RoundLog& log() { return m_log; }
    [[nodiscard]] static DownloadRecord record(std::int64_t id) {
        DownloadRecord record = fullRecord(id);
        record.position = id;
        return record;
    }

    [[nodiscard]] std::unique_ptr<QueueStore> open() const {
        auto store = QueueStore::open(directory());
        return store ? std::move(*store) : nullptr;
    }

    /// Inserts a download and logs each step.
    [[nodiscard]] StoreJob job(int id) {
        const std::string name = std::to_string(id);
        StoreJob job;
        job.sync = [this, name] {
            m_log.add("sync " + name);
            return Result<void>{};
        };
        job.step = [this, name] {
            m_log.add("step " + name);
            return Result<void>{};
        };
        job.write = [this, name, id](QueueStore& store) {
            m_log.add("write " + name);
            return store.insert(record(id));
        };
        job.done = [this, name](const Result<void>& result) {
            m_log.add(result ? "good " + name : "bad " + name + " " + result.error().operation);
        };
        return job;
    }

    /// Keeps the checkpoint thread busy until the result is destroyed: what is submitted meanwhile is one round.
    [[nodiscard]] static std::shared_ptr<std::promise<void>> holdRound(Checkpointer& checkpointer) {
        auto running = std::make_shared<std::promise<void>>();
        auto* gate = new std::promise<void>;
        StoreJob holder;
        holder.step = [running, open = std::make_shared<std::future<void>>(gate->get_future())] {
            running->set_value();
            open->wait();
            return Result<void>{};
        };
        checkpointer.submit(std::move(holder));
        running->get_future().wait();
        return {gate, [](std::promise<void>* held) {
                    held->set_value();
                    delete held;
                }};
    }

    /// The numbers of the downloads in the store.
    [[nodiscard]] std::vector<std::int64_t> stored() const {
        std::vector<std::int64_t> ids;
        const auto store = open();
        if (store) {
            for (const DownloadRecord& one : store->load().value_or(std::vector<DownloadRecord>{}))
                ids.push_back(one.id.value);
        }
        return ids;
    }

private:
    QTemporaryDir m_directory;
    RoundLog m_log;
};

} // namespace intact::tests

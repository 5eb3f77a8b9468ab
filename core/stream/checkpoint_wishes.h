// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_queue.h"
#include "core/stream/write_item.h"

#include <set>
#include <vector>

namespace intact {

/// Who waits until which part files are durable. A plain value; belongs to the disk thread.
class CheckpointWishes {
public:
    /// `done` waits for all of `open`; without any it is fulfilled at once.
    void add(std::set<PartKey> open, TaskQueue::Task done);
    /// All that this file had to make durable is, or will never be.
    void fulfil(PartKey key);
    /// Those of whom nothing is open any more, in the order in which that came about; each once.
    [[nodiscard]] std::vector<TaskQueue::Task> takeFulfilled();

private:
    struct Wish {
        std::set<PartKey> open;
        TaskQueue::Task done;
    };

    std::vector<Wish> m_wishes;
    std::vector<TaskQueue::Task> m_fulfilled;
};

} // namespace intact

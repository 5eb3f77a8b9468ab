// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/disk_loop.h"

#include "core/base/thread_name.h"
#include "core/base/units.h"
#include "core/stream/buffer_pool.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <set>

namespace intact {

namespace {

using namespace std::chrono_literals;

// One slice of read-back between two looks at the ring.
constexpr std::int64_t kHashSlice = kMiB;
// Beyond this the digest is served before further buffers, so that it is never far behind at the end; but a large file
// that is resumed does not keep everything else waiting until all of it is read.
constexpr std::int64_t kLongestBacklog = 2 * kMiB;
constexpr int kSlicesPerBuffer = 4;
constexpr int kBuffersInARow = 16;
constexpr Duration kLongestSleep = 500ms;

} // namespace

DiskLoop::DiskLoop(FileOps& files, const Clock& clock, std::function<void(TaskQueue::Task)> toNetwork,
                   std::function<void()> wakeNetwork)
    : m_files(files)
    , m_clock(clock)
    , m_directories(files, clock)
    , m_toNetwork(std::move(toNetwork))
    , m_wakeNetwork(std::move(wakeNetwork))
    , m_tasks([this] { m_bell.ring(); })
    , m_thread([this] { run(); })
    , m_writeLoop(std::make_unique<WriteLoop>(clock, static_cast<WriteSink&>(*this))) {}

DiskLoop::~DiskLoop() {
    m_writeLoop.reset();
    m_stopping = true;
    m_bell.ring();
    m_thread.join();
}

// --- network thread
// ---------------------------------------------------------------------------------------------------------

PartKey DiskLoop::open(PartPlan plan, LedgerSink sink, PartObserver& observer) {
    const PartKey key = m_nextKey++;
    auto proven = std::make_shared<std::atomic<std::int64_t>>(0);
    m_handles.emplace(key, Handle{&observer, proven, {!plan.digests.empty(), plan.pieces.has_value()}, {}});
    m_writeLoop->order([this, key, plan = std::move(plan), sink = std::move(sink),
                        proven](WriteLoop& writer) mutable -> TaskQueue::Task {
        Result<PartInHand> part = openPartFile(m_files, m_directories, plan);
        writer.setFile(key, part ? part->file : nullptr);
        return [this, key, proven, plan = std::move(plan), sink = std::move(sink), part = std::move(part)]() mutable {
            Slot& slot = m_slots[key];
            slot.proven = std::move(proven);
            slot.writer = std::make_unique<PartWriter>(m_clock, std::move(plan), std::move(sink));
            opened(key, slot, part);
        };
    });
    return key;
}

void DiskLoop::push(WriteItem item) {
    if (const auto handle = m_handles.find(item.part); handle != m_handles.end())
        item.cache = handle->second.readBack.cacheFor({item.offset, item.offset + item.length});
    m_writeLoop->push(item);
}

void DiskLoop::read(PartKey key, std::vector<ByteRange> places) {
    onDisk(key, [this, key, places = std::move(places)](Slot& slot) {
        if (auto samples = slot.writer->read(places))
            tell(key, [samples = std::move(*samples)](PartObserver& told) { told.partRead(samples); });
        else
            fail(key, slot, samples.error());
    });
}

void DiskLoop::startOver(PartKey key) {
    guessAnew(key);
    onDisk(key, [](Slot& slot) { slot.writer->startOver(); });
}

void DiskLoop::fetchAgain(PartKey key) {
    guessAnew(key);
    onDisk(key, [this, key](Slot& slot) {
        if (const Result<void> begun = slot.writer->fetchAgain(); !begun)
            fail(key, slot, begun.error());
    });
}

void DiskLoop::guessAnew(PartKey key) {
    if (const auto handle = m_handles.find(key); handle != m_handles.end())
        handle->second.readBack.startOver();
}

void DiskLoop::goOn(PartKey key) {
    const auto handle = m_handles.find(key);
    auto file = handle != m_handles.end() ? handle->second.file.lock() : nullptr;
    m_writeLoop->order([this, key, file = std::move(file)](WriteLoop& writer) -> TaskQueue::Task {
        writer.setFile(key, file);
        return [this, key] {
            if (Slot* slot = openSlot(key))
                slot->finishing.reset();
        };
    });
}

void DiskLoop::setSource(PartKey key, std::string finalUrl, Validators validators) {
    onDisk(key, [finalUrl = std::move(finalUrl), validators = std::move(validators)](Slot& slot) {
        slot.writer->setSource(finalUrl, validators);
    });
}

void DiskLoop::addDigest(PartKey key, DigestAlgorithm algorithm) {
    if (const auto handle = m_handles.find(key); handle != m_handles.end())
        handle->second.readBack.addDigests();
    onDisk(key, [algorithm](Slot& slot) { slot.writer->addDigest(algorithm); });
}

void DiskLoop::addPieces(PartKey key, PieceDigests pieces) {
    if (const auto handle = m_handles.find(key); handle != m_handles.end())
        handle->second.readBack.addPieces();
    onDisk(key, [pieces = std::move(pieces)](Slot& slot) { slot.writer->addPieces(pieces); });
}

void DiskLoop::finish(PartKey key, std::int64_t total, std::vector<Expectation> expectations) {
    m_writeLoop->order(
        [this, key, total, expectations = std::move(expectations)](WriteLoop& writer) mutable -> TaskQueue::Task {
            writer.setFile(key, nullptr);
            return [this, key, total, expectations = std::move(expectations)]() mutable {
                Slot* slot = openSlot(key);
                if (slot == nullptr)
                    return;
                slot->finishing = total;
                slot->expectations = std::move(expectations);
                slot->writer->setTotal(total);
                tryFinish(key, *slot);
            };
        });
}

void DiskLoop::close(PartKey key, Close how) {
    m_writeLoop->order([this, key, how](WriteLoop& writer) -> TaskQueue::Task {
        writer.setFile(key, nullptr);
        return [this, key, how] {
            const auto found = m_slots.find(key);
            if (found != m_slots.end() && !found->second.closing) // else it closes already, being whole
                startClosing(key, how);
        };
    });
}

void DiskLoop::checkpointNow(TaskQueue::Task done) {
    m_writeLoop->order([this, done = std::move(done)](WriteLoop&) mutable -> TaskQueue::Task {
        return [this, done = std::move(done)] {
            takeWish(done);
        };
    });
}

void DiskLoop::forget(PartKey key) {
    m_handles.erase(key);
}

std::int64_t DiskLoop::proven(PartKey key) const {
    const auto handle = m_handles.find(key);
    return handle == m_handles.end() ? 0 : handle->second.proven->load(std::memory_order_relaxed);
}

// --- write thread
// ------------------------------------------------------------------------------------------------------------

void DiskLoop::pass(const WriteItem& item) {
    while (!m_down.push(item))
        std::this_thread::yield();
}

void DiskLoop::orderPassed(TaskQueue::Task task) {
    {
        const std::lock_guard lock(m_ordersMutex);
        m_orders.push_back(std::move(task));
    }
    pass({});
}

void DiskLoop::writeFailed(PartKey key, const Failure& failure) {
    orderPassed([this, key, failure] {
        if (Slot* slot = openSlot(key))
            fail(key, *slot, failure);
    });
}

// --- disk thread
// ------------------------------------------------------------------------------------------------------------

void DiskLoop::run() {
    nameThread("disk");
    while (!m_stopping) {
        bool busy = m_tasks.run();
        busy |= handleSome();
        busy |= hashSome();
        makeDueCheckpoints();
        flushTold();
        if (!busy)
            sleep();
    }
}

void DiskLoop::sleep() {
    Instant until = m_clock.now() + kLongestSleep;
    for (const auto& [key, slot] : m_slots) {
        if (const auto due = slot.writer->checkpointDue(); due && !slot.failed)
            until = std::min(until, *due);
    }
    m_bell.sleep(until, [this] { return m_tasks.hasTasks() || m_stopping || !m_down.empty(); });
}

void DiskLoop::opened(PartKey key, Slot& slot, const Result<PartInHand>& part) {
    if (!part) {
        fail(key, slot, part.error());
        return;
    }
    auto opened = slot.writer->open(*part);
    m_told.push_back([this, key, file = std::weak_ptr(part->file), there = opened ? opened->believed : RangeSet()] {
        const auto handle = m_handles.find(key);
        if (handle == m_handles.end())
            return;
        handle->second.file = file;
        handle->second.readBack.alreadyThere(there);
    });
    if (opened)
        tell(key, [opened = std::move(*opened)](PartObserver& told) { told.partOpened(opened); });
    else
        fail(key, slot, opened.error());
}

bool DiskLoop::handleSome() {
    WriteItem item;
    int count = 0;
    bool any = false;
    while (count < kBuffersInARow && m_down.pop(item)) {
        count += item.buffer != nullptr ? 1 : 0;
        any = true;
        handle(item);
    }
    return any;
}

void DiskLoop::handle(WriteItem item) {
    if (item.buffer == nullptr) {
        runOrder();
        return;
    }
    Slot* slot = openSlot(item.part);
    item.written &= slot != nullptr;
    if (item.written) {
        // So that it is hashed out of its buffer, not read back.
        if (slot->writer->isNext(item.offset))
            catchUp(*slot, 0);
        slot->writer->written(item.offset, {item.buffer, item.length}, item.writtenAt);
    }
    [[maybe_unused]] const bool pushed = m_up.push(item);
    assert(pushed && "the ring holds more than there are buffers");
    m_wakeNetwork();
    if (slot == nullptr || slot->failed)
        return;
    catchUp(*slot, kLongestBacklog);
    tellWrongPieces(item.part, *slot);
    slot->proven->store(slot->writer->proven(), std::memory_order_relaxed);
    tryFinish(item.part, *slot);
}

void DiskLoop::runOrder() {
    TaskQueue::Task what;
    {
        const std::lock_guard lock(m_ordersMutex);
        what = std::move(m_orders.front());
        m_orders.pop_front();
    }
    what();
}

DiskLoop::Slot* DiskLoop::openSlot(PartKey key) {
    const auto found = m_slots.find(key);
    return found == m_slots.end() || found->second.failed ? nullptr : &found->second;
}

// What goes wrong shows again in hashSome().
void DiskLoop::catchUp(Slot& slot, std::int64_t longestBacklog) {
    for (int slices = 0; slices < kSlicesPerBuffer && slot.writer->backlog() > longestBacklog; ++slices) {
        if (const auto more = slot.writer->catchUp(kHashSlice); !more || !*more)
            return;
    }
}

bool DiskLoop::hashSome() {
    bool more = false;
    std::vector<PartKey> finishing; // looked at afterwards: one that is finished leaves m_slots
    for (auto& [key, slot] : m_slots) {
        if (slot.failed || !slot.writer->isBehind())
            continue;
        const auto left = slot.writer->catchUp(kHashSlice);
        if (!left) {
            fail(key, slot, left.error());
            continue;
        }
        tellWrongPieces(key, slot);
        slot.proven->store(slot.writer->proven(), std::memory_order_relaxed);
        if (slot.finishing)
            finishing.push_back(key);
        more |= *left;
    }
    for (const PartKey key : finishing)
        tryFinish(key, m_slots.at(key));
    return more;
}

// May take the slot away.
void DiskLoop::tryFinish(PartKey key, Slot& slot) {
    // One that is being closed with a checkpoint was stopped before: its file is let go, whole or not.
    if (!slot.finishing || slot.failed || slot.closing)
        return;
    std::optional<std::vector<Checksum>> digests = slot.writer->finishDigests(*slot.finishing);
    if (!digests)
        return;
    const Duration lag = m_clock.now() - slot.writer->lastWrite();
    slot.finishing.reset();
    if (auto changed = slot.writer->changedBlocks())
        tell(key, [changed = std::move(*changed)](PartObserver& told) { told.partCompared(changed); });
    const bool good = judge(slot.expectations, *digests).has_value();
    tell(key, [digests = std::move(*digests), lag](PartObserver& told) { told.partDigested(digests, lag); });
    if (good)
        startClosing(key, Close::AsIs);
}

void DiskLoop::tellWrongPieces(PartKey key, Slot& slot) {
    if (auto wrong = slot.writer->takeWrongPieces(); !wrong.empty())
        tell(key, [wrong = std::move(wrong)](PartObserver& told) { told.piecesWrong(wrong); });
}

void DiskLoop::makeDueCheckpoints() {
    const Instant now = m_clock.now();
    for (auto& [key, slot] : m_slots) {
        if (slot.failed || slot.closing || slot.checkpointRunning)
            continue;
        if (const auto due = slot.writer->checkpointDue(); due && *due <= now)
            checkpoint(key, slot, false);
    }
}

void DiskLoop::checkpoint(PartKey key, Slot& slot, bool last) {
    slot.checkpointRunning = true;
    slot.checkpointAgain = false;
    slot.writer->checkpoint(last, [this, key, last](const CheckpointDone& done) {
        m_tasks.post([this, key, last, done] { checkpointDone(key, last, done); });
    });
}

void DiskLoop::checkpointDone(PartKey key, bool last, const CheckpointDone& done) {
    const auto found = m_slots.find(key);
    if (found == m_slots.end())
        return;
    Slot& slot = found->second;
    slot.checkpointRunning = false;
    slot.writer->checkpointDone(done);
    if (last) {
        m_slots.erase(found); // lets go of the file: whoever is told may open it again
        tell(key, [result = done.result](PartObserver& told) { told.partClosed(nullptr, result); });
        m_wishes.fulfil(key);
        return;
    }
    if (!done.result)
        fail(key, slot, done.result.error());
    if (slot.closing)
        startClosing(key, *slot.closing);
    else if (slot.failed)
        m_wishes.fulfil(key);
    else if (slot.checkpointAgain)
        checkpoint(key, slot, false);
    else
        m_wishes.fulfil(key);
}

void DiskLoop::takeWish(TaskQueue::Task done) {
    std::set<PartKey> open; // that have something to make durable
    for (auto& [key, slot] : m_slots) {
        const bool goesOn = !slot.failed && !slot.closing;
        if (goesOn && slot.writer->isDirty()) {
            slot.checkpointAgain = slot.checkpointRunning;
            if (!slot.checkpointRunning)
                checkpoint(key, slot, false);
        }
        if (slot.checkpointRunning || slot.closing)
            open.insert(key);
    }
    m_wishes.add(std::move(open), std::move(done));
}

void DiskLoop::startClosing(PartKey key, Close how) {
    const auto found = m_slots.find(key);
    if (found == m_slots.end())
        return;
    Slot& slot = found->second;
    slot.closing = how;
    if (slot.checkpointRunning)
        return; // goes on in checkpointDone()
    if (slot.failed || how == Close::AsIs) {
        const auto part = slot.failed ? nullptr : slot.writer->part();
        m_slots.erase(found);
        tell(key, [part](PartObserver& told) { told.partClosed(part, {}); });
        m_wishes.fulfil(key);
        return;
    }
    checkpoint(key, slot, true);
}

void DiskLoop::fail(PartKey key, Slot& slot, const Failure& failure) {
    slot.failed = true;
    slot.finishing.reset();
    tell(key, [failure](PartObserver& told) { told.partFailed(failure); });
}

void DiskLoop::onDisk(PartKey key, std::function<void(Slot&)> what) {
    m_writeLoop->order([this, key, what = std::move(what)](WriteLoop&) mutable -> TaskQueue::Task {
        return [this, key, what = std::move(what)] {
            if (Slot* slot = openSlot(key))
                what(*slot);
        };
    });
}

void DiskLoop::tell(PartKey key, std::function<void(PartObserver&)> what) {
    m_told.push_back([this, key, what = std::move(what)] {
        if (const auto handle = m_handles.find(key); handle != m_handles.end())
            what(*handle->second.observer);
    });
}

// Wishes come last: whoever waits hears before of the files that were closed meanwhile.
void DiskLoop::flushTold() {
    std::ranges::move(m_wishes.takeFulfilled(), std::back_inserter(m_told));
    if (m_told.empty())
        return;
    m_toNetwork([told = std::exchange(m_told, {})]() mutable {
        for (TaskQueue::Task& each : told)
            std::exchange(each, nullptr)(); // a file that it holds is somebody else's from then on
    });
}

} // namespace intact

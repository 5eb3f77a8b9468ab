// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/list_commands.h"

#include "app/list_io.h"
#include "app/state_paths.h"
#include "core/engine/list_import.h"
#include "core/store/queue_store.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace intact::app {

namespace {

struct ListCommandsTr {
    Q_DECLARE_TR_FUNCTIONS(DownloadLists)
};

ListOutcome failed(const Failure& failure) {
    if (failure.reason == FailureReason::PartInUse)
        return {false, ListCommandsTr::tr("Intact is running with this list; close it first.")};
    return {false, ui::problemInFull(failure)};
}

Result<void> insertAll(QueueStore& store, const std::vector<DownloadRecord>& records,
                       const std::vector<Category>& categories) {
    Result<void> done = store.begin();
    if (done)
        done = store.saveCategories(categories);
    for (const DownloadRecord& record : records) {
        if (done)
            done = store.insert(record);
    }
    if (done)
        done = store.commit();
    if (!done)
        store.rollback();
    return done;
}

// Gives all downloads of `list` numbers and places behind what is there, in one transaction.
Result<void> append(QueueStore& store, const std::vector<DownloadRecord>& listed, ListContent list, bool start) {
    const auto next = store.nextId();
    if (!next)
        return tl::make_unexpected(next.error());
    auto own = store.loadCategories();
    if (!own)
        return tl::make_unexpected(own.error());
    const std::vector<Category> categories = mergedCategories(std::move(own->categories), own->next, list);
    DownloadId id = *next;
    std::int64_t position = 0;
    for (const DownloadRecord& record : listed)
        position = std::max(position, record.position);
    for (DownloadRecord& record : list.records) {
        record.id = id;
        ++id.value;
        record.position = ++position;
        record.partToken =
            QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0')).toStdString();
        if (start && record.state == State::Paused)
            record.state = State::Queued;
    }
    return insertAll(store, list.records, categories);
}

} // namespace

ListOutcome exportList(const QString& stateDirectory, const QString& file) {
    if (!makePrivateDirectory(stateDirectory))
        return {false, ListCommandsTr::tr("The folder %1 cannot be made.").arg(stateDirectory)};
    const auto store = QueueStore::open(ui::toUtf8(stateDirectory));
    if (!store)
        return failed(store.error());
    const auto records = (*store)->load();
    if (!records)
        return failed(records.error());
    auto stored = (*store)->loadCategories();
    if (!stored)
        return failed(stored.error());
    if (const auto written = writeListFile(file, {std::move(stored->categories), *records}); !written)
        return {false, written.error()};
    return {true, ListCommandsTr::tr("The list is in %1.").arg(file)};
}

ListOutcome importList(const QString& stateDirectory, const QString& file, bool start) {
    auto read = readListFile(file);
    if (!read)
        return {false, read.error()};
    if (!makePrivateDirectory(stateDirectory))
        return {false, ListCommandsTr::tr("The folder %1 cannot be made.").arg(stateDirectory)};
    const auto store = QueueStore::open(ui::toUtf8(stateDirectory));
    if (!store)
        return failed(store.error());
    const auto listed = (*store)->load();
    if (!listed)
        return failed(listed.error());
    const std::size_t all = read->records.size();
    read->records = newToList(std::move(read->records), *listed);
    const std::size_t added = read->records.size();
    if (auto done = append(**store, *listed, std::move(*read), start); !done)
        return failed(done.error());
    return {true, ListCommandsTr::tr("%Ln downloads were added", nullptr, static_cast<int>(added)) +
                      QStringLiteral(", ") +
                      ListCommandsTr::tr("%Ln were on the list already.", nullptr, static_cast<int>(all - added))};
}

} // namespace intact::app

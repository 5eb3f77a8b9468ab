// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/host_access.h"
#include "core/download/adopted_part.h"
#include "core/download/events.h"
#include "core/download/history.h"
#include "core/download/list_content.h"
#include "core/download/local_checksums.h"
#include "core/engine/event_queue.h"
#include "core/queue/order.h"
#include "core/queue/scheduler.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace intact {

/// What a front end may ask of the engine. Every call returns at once, from any thread; what comes of it is told by
/// events(). Implemented by Engine; tests of the front ends bring their own.
class DownloadService {
public:
    virtual ~DownloadService() = default;

    /// Adds to the end of the queue, all or (each with CommandRefused) not. `start` false: added as paused.
    virtual void add(std::vector<DownloadRequest> requests, bool start) = 0;
    /// Adds a download that begins with the bytes of another program, see copyForeignPart(); they are compared with the
    /// server's in several places before anything is built on them, and given up when they differ. CommandRefused, the
    /// copy deleted, when the same download has bytes of its own already.
    virtual void adopt(DownloadRequest request, AdoptedPart part, bool start) = 0;
    virtual void pause(std::vector<DownloadId> ids) = 0;
    /// Paused, waiting and failed ones go on from the bytes they have; a complete one is left alone. One whose file has
    /// changed on the server asks again, and goes on only if the old version is back: what there is of it is never
    /// given up by this. So to keep it one need not do anything.
    virtual void resume(std::vector<DownloadId> ids) = 0;
    /// Gives up the bytes of paused, waiting and failed ones and begins anew: for a file that has changed.
    virtual void restart(std::vector<DownloadId> ids) = 0;
    /// Another link for a paused, waiting or failed download, which goes on from the bytes it has once the server there
    /// has proved that it is the same file: the same size, and the same strong ETag or the same bytes in several
    /// places. Else it fails with LinkToOtherFile (or as the link itself fails) and keeps its old link and every byte.
    /// A link that cannot be used, or a download that runs, is answered by CommandRefused.
    virtual void replaceLink(DownloadId id, std::string url) = 0;
    /// Off the list. The files stay, and restore() brings everything back until purge().
    virtual void remove(std::vector<DownloadId> ids) = 0;
    virtual void restore(std::vector<DownloadId> ids) = 0;
    /// Forgets removed downloads for good and deletes their part files, never a finished file.
    virtual void purge(std::vector<DownloadId> ids) = 0;
    virtual void move(std::vector<DownloadId> ids, MoveTo where) = 0;
    /// To another place in the queue, see movedBeside().
    virtual void moveBeside(std::vector<DownloadId> ids, Beside side, DownloadId neighbour) = 0;
    /// Renames a finished or future file; answered by DownloadChanged or CommandRefused.
    virtual void rename(DownloadId id, std::string fileName) = 0;
    /// Other options for an unfinished download, see withOptions(): everything but its link. A running one takes limits
    /// and names as it goes; for the rest it connects anew and goes on from the bytes it has. The folder can be changed
    /// until there is a part file. Stored without secrets, told by DownloadChanged, or CommandRefused.
    virtual void changeRequest(DownloadId id, DownloadRequest request) = 0;
    /// Bytes per second over all downloads; nothing = unlimited.
    virtual void setRateLimit(std::optional<std::int64_t> bytesPerSecond) = 0;
    /// The same for each of these alone, within the common limit; stored, and told by DownloadChanged.
    virtual void setDownloadRateLimit(std::vector<DownloadId> ids, std::optional<std::int64_t> bytesPerSecond) = 0;
    virtual void setQueueLimits(const QueueLimits& limits) = 0;
    /// Whose turn comes first; stored, and told by DownloadChanged. What runs goes on.
    virtual void setPriority(std::vector<DownloadId> ids, Priority priority) = 0;
    /// Unfinished ones wait, queued, until this time, also across runs; what runs stops, what rests is queued. Nothing,
    /// or a time that has passed: they start as soon as their turn comes. Stored, and told by DownloadChanged.
    virtual void setStartAt(std::vector<DownloadId> ids, std::optional<WallTime> when) = 0;
    /// While held, nothing starts, and what runs stops with every byte and is queued; it goes on by itself afterwards.
    virtual void setHold(bool hold) = 0;
    /// Whether downloads of which no checksum is known look for checksum files beside them, from the next start of each
    /// on: a few small requests to the same server and directory.
    virtual void setDiscovery(bool discovery) = 0;
    /// Whose signatures of checksum files and downloads are believed, from the next search on.
    virtual void setSignatureKeys(SignatureKeys keys) = 0;
    /// Looks whether anything can be proven by these keys; answered by a KeysInspected.
    virtual void inspectKeys(SignatureKeys keys) = 0;
    /// Whether files that finish from now on tell in extended attributes which server and which site they came from;
    /// see FileOrigin.
    virtual void setNoteOrigin(bool note) = 0;
    /// As resume(), and whatever was to be waited for, a time to start or the end of a hold, is not waited for.
    virtual void startNow(std::vector<DownloadId> ids) = 0;
    /// How one server ("host:port") is to be reached from the next request on: authorities, client certificate, an
    /// exception for its certificate. Kept across runs; an empty value forgets it. CommandRefused as checkAccess().
    virtual void setHostAccess(std::string server, HostAccess access) = 0;
    /// What the desktop says about the network. While it is gone, downloads that fail for want of it wait without
    /// counting tries; when it is back they go on at once, and connections that fell silent are replaced.
    virtual void setNetworkAvailable(bool available) = 0;
    /// Makes everything durable that has been received until then, at once and not when it is due: for a computer that
    /// is about to sleep. Downloads go on; one that is just ending is waited for. Answered by a CheckpointMade with
    /// this token, which a disk that does not answer keeps back; whoever cannot wait for that must not.
    virtual void checkpointNow(std::uint64_t token) = 0;
    /// Which download's Details are told with its progress, and its log (LogTold); nothing = none.
    virtual void watchDetails(std::optional<DownloadId> id) = 0;
    /// Asks the server about a link without downloading it; answered by a ProbeResult with this token.
    virtual void probe(std::uint64_t token, DownloadRequest request) = 0;
    /// Free space and writability; answered by FolderInfo.
    virtual void inspectFolder(std::string directory) = 0;
    /// Makes the folder `below` in the folder `existing`, before anything is added that goes there; see makeFolders().
    /// CommandRefused when that cannot be done.
    virtual void makeFolder(std::string existing, std::string below) = 0;
    /// Looks whether finished files are still where they were put; told by DownloadChanged where that is news.
    virtual void checkFiles(std::vector<DownloadId> ids) = 0;

    /// Looks in the database for finished downloads; answered by a HistoryPage with this token, or CommandRefused.
    virtual void searchHistory(std::uint64_t token, HistoryQuery query) = 0;

    /// Reads finished files again, one after the other and only while nobody else wants the disk, and compares them
    /// with what they were; others are passed over. Told by CheckProgress, then DownloadChanged with
    /// DownloadRecord::lastCheck and CheckEnded for each.
    virtual void verify(std::vector<DownloadId> ids) = 0;
    /// Of those that are being read or wait for it; told by CheckEnded.
    virtual void stopVerifying(std::vector<DownloadId> ids) = 0;
    /// The file that is being read rests where it is, and no other is begun, until it is to go on or nothing is left to
    /// read. Told by a CheckProgress of that file.
    virtual void pauseVerifying(bool pause) = 0;
    /// Reads, as verify() does, the finished files that a checksum file of this computer names, and compares them with
    /// it; see planProofs() for which these are. Those that lie beside it and are not on the list are added to it as
    /// finished downloads without a link. What is right has the checksum file as its proof, what is not is
    /// CheckOutcome::Unlike. Unfinished downloads of that name expect the checksum from now on. Answered by a
    /// ChecksumsTaken.
    virtual void verifyBy(LocalChecksums checksums) = 0;

    /// The categories that there are to be, in this order and in place of those that there were: new ones with number
    /// 0, one that was deleted under its old number, which brings back its downloads. Answered by CategoriesTold, or
    /// CommandRefused as checkCategories().
    virtual void setCategories(std::vector<Category> categories) = 0;
    /// Whatever their state. By rule: as the rules say now. A file that has been begun stays where it is. Told by
    /// DownloadChanged.
    virtual void setCategory(std::vector<DownloadId> ids, CategoryChoice choice) = 0;
    /// Takes tags from downloads, whatever their state, and gives them others. Told by DownloadChanged, or
    /// CommandRefused as checkTags().
    virtual void changeTags(std::vector<DownloadId> ids, std::vector<std::string> add,
                            std::vector<std::string> remove) = 0;

    /// These records as they stand now, or, when `ids` is empty, the whole list by position; removed ones are left out
    /// there. Without block digests; with secrets. Answered by a RecordsTold with this token.
    virtual void askRecords(std::uint64_t token, std::vector<DownloadId> ids) = 0;
    /// Adds the downloads of another list at the end of this one: finished ones as they are, unfinished ones paused, or
    /// queued with `start`. Those that are on the list already are passed over. The records: checked; number, place and
    /// part token are given here. Categories that are not here yet come behind those that are; the same name is the
    /// same category. Answered by DownloadAdded for each and a ListImported, or by CommandRefused.
    virtual void importList(ListContent list, bool start) = 0;

    [[nodiscard]] virtual EventQueue& events() = 0;
};

} // namespace intact

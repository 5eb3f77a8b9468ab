// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rate_meter.h"
#include "core/stream/worker.h"
#include "core/transfer/claim_book.h"
#include "core/transfer/fetch.h"
#include "core/transfer/rate_limiter.h"
#include "core/transfer/reply_check.h"
#include "core/transfer/same_file.h"
#include "core/transfer/source_list.h"
#include "core/transfer/transfer_plan.h"
#include "core/transfer/useful_connections.h"
#include "core/verify/repair.h"

#include <map>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace intact {

/// One download in flight: asks, judges replies, spreads claims over connections, sees to it that every byte is written
/// and proven. Lives on its worker's network thread; owned by the engine's TransferHost.
///
///   Opening ─ part file is being checked ─→ Running ─ all bytes have arrived ─→ Finishing ─ digest ─→ Closing ─→ Ended
///   Every phase may go to Closing: by stop(), by a failure, by a wait.
class Transfer final : public WorkerClient, private FetchOwner, private PartObserver, private WriteObserver {
public:
    Transfer(Worker& worker, TransferPlan plan, TransferObserver& observer);
    ~Transfer() override;
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    void start();
    /// Ends it as Stopped; TransferObserver::transferEnded() follows.
    void stop();
    /// `hostLimits`: no more can be had because the server refuses them.
    void setConnections(int connections, bool hostLimits);
    /// The same for the mirrors, in the order of the request; 0: it is not asked beside others.
    void setMirrorConnections(const std::vector<int>& connections);
    /// This server wants to be left alone: bodies that arrive from it go on, requests wait.
    void holdRequests(const std::string& server, Instant until);
    /// The network is back: connections that have brought nothing since then are replaced where that costs nothing.
    void renewSilent(Instant since);
    void setRateLimit(std::optional<std::int64_t> bytesPerSecond);
    /// Sends everything that has arrived down to the disk, before it would have to be.
    void handOver();
    void setWatched(bool watched) { m_watched = watched; }
    /// What TransferObserver::checksumWanted() has brought. The end of the file waits for it, though not long.
    void searchEnded(const FoundBeside& found);
    /// A part of that, before the rest: it has to do when the rest comes too late.
    void checksumFound(const Expectation& found) { m_early = found; }
    /// The same of TransferObserver::metalinkNamed(); nothing: there is none, or none that can be used.
    void metalinkRead(const std::optional<NamedMetalink>& found);
    /// For another file of the server in the lead; nothing when it is not of its origin.
    [[nodiscard]] std::optional<RequestTarget> beside(const std::string& url) const;

private:
    static constexpr Duration kReportEvery = std::chrono::milliseconds(100);

    enum class Phase : std::uint8_t { Idle, Opening, Running, Finishing, Closing, Ended };
    enum class Search : std::uint8_t { Idle, Running, Ended }; // for checksum files, for a metalink

    /// One place for a connection.
    struct Slot {
        std::unique_ptr<Fetch> fetch;
        Source* source = nullptr; // whom it asks, or asked last
        Asked asked;
        std::optional<Verdict> verdict; // of the reply whose body is arriving
        std::optional<Instant> retryAt;
        RetryCount retry;
        Instant askedAt{};
        std::int64_t countedTo = 0; // Source::bytes has what came before
    };

    // Life (transfer.cpp)
    std::optional<Instant> tick(Instant now) override;
    void partOpened(const PartOpened& opened) override;
    void partRead(const std::vector<PartSample>& samples) override;
    void partFailed(const Failure& failure) override;
    void partClosed(const std::shared_ptr<PartFile>& part, const Result<void>& checkpoint) override;
    void bytesWritten(std::int64_t offset, std::int64_t length) override;
    void openPart();
    void end(TransferEnd::Kind kind, Failure failure = {}, Duration delay = {});
    void report();
    void count(Slot& slot, const ConnectionUse& use);
    void noteBrought(Slot& slot);
    [[nodiscard]] std::string place() const { return redactedUrl(m_source->target.url().text()); }

    // Work (transfer_work.cpp)
    void assignWork();
    void askFirst();
    void askWhole();
    void ask(Slot& slot, ByteRange claim, const PartSample* overlap = nullptr);
    [[nodiscard]] Asked askedFor(const Source& source, ByteRange range) const;
    void goParallel();
    bool giveWork(Slot& slot);
    bool steal(Slot& thief);
    [[nodiscard]] Slot emptySlot();
    void letHeldOnesGoOn(Instant now);
    [[nodiscard]] int allowedConnections() const;
    [[nodiscard]] int runningFetches() const;
    [[nodiscard]] bool everythingArrived() const;
    [[nodiscard]] ClaimSizing sizingFor(const Slot& slot) const;
    [[nodiscard]] bool canResume() const;
    [[nodiscard]] bool comesWhole() const; // what is missing, with all the rest

    // Whether it is still the same file (transfer_version.cpp)
    [[nodiscard]] static Recognition recognition(const Source& source);
    [[nodiscard]] Recognition recognition() const { return recognition(*m_source); }
    [[nodiscard]] Asked::Known knownFile(const Source& source) const;
    void proveBeforeGoingOn();
    [[nodiscard]] RangeSet heldAgainstLead() const;
    void adoptNewLink(const Entity& entity);
    void leadProven();
    bool prove();
    void startOver(ByteRange body);
    void overlapPassed(Fetch& fetch) override;
    void overlapDiffers(const Fetch& fetch);
    void tagDiffers();
    void rangesRefused(Slot& slot, const Verdict& verdict);
    void fileChanged(const Failure& failure);

    // What it should be (transfer_proof.cpp)
    void beginExpecting();
    void wantDigests(HttpRequest& request) const;
    void hearDigests(const ReplyHead& head);
    [[nodiscard]] std::optional<Failure> wrongSize(std::optional<std::int64_t> total) const;
    void expect(const Expectation& expectation);
    void searchBeside();
    void giveUpLateSearch(Instant now);
    [[nodiscard]] bool isDigested() const;
    [[nodiscard]] bool isSearching() const { return m_search == Search::Running || m_metalink == Search::Running; }
    void finish();
    void startProving();
    void partDigested(const std::vector<Checksum>& digests, Duration lag) override;

    // Where else there is something of it (transfer_links.cpp)
    void hearLinks(const Slot& slot, const ReplyHead& head);
    void addMirrors(const std::vector<std::string>& links);
    void usePieces();

    // What is not as it should be (transfer_repair.cpp)
    void piecesWrong(const std::vector<ByteRange>& pieces) override;
    void goBackToWork();
    void fetchPieceAgain(ByteRange piece);
    void blame(Source& source, ByteRange wrong, int times);
    [[nodiscard]] Failure mismatch(std::string detail) const;
    bool fetchAllAgain(const Contradiction& wrong);
    void beginPass(Source& source);
    void partCompared(const RangeSet& changed) override;
    void nameTheWrong();
    void askPastCaches(HttpRequest& request, ByteRange claim) const;

    // Replies (transfer_replies.cpp)
    HeadVerdict headArrived(Fetch& fetch, const ReplyHead& head) override;
    void fetchDrains(Fetch& fetch) override;
    void fetchEnded(Fetch& fetch, const ExchangeOutcome& outcome) override;
    void accept(Slot& slot, const ReplyHead& head);
    void adopt(Slot& slot, const ReplyHead& head);
    void bodyEnded(Slot& slot, const ExchangeOutcome& outcome);
    void replyRefused(Slot& slot, const Verdict& verdict);
    void followRedirect(Slot& slot, const Verdict& verdict);
    void fetchFailed(Slot& slot, Failure failure, std::optional<std::chrono::seconds> told);

    // Several sources (transfer_mirrors.cpp)
    Result<void> collectSources();
    [[nodiscard]] bool isLead(const Slot& slot) const { return slot.source == m_source; }
    [[nodiscard]] int runningAt(const Source& source) const;
    [[nodiscard]] int grantedToAll() const;
    [[nodiscard]] Source* nextSource();
    void measureSources(Instant now);
    void moveTo(Slot& slot, Source& source);
    [[nodiscard]] RangeSet telling(RangeSet there) const;
    [[nodiscard]] RangeSet comparable() const;
    [[nodiscard]] std::int64_t comparableBegin() const; // how much of it is the beginning of the file
    bool proveMirror(Slot& slot);
    void compareMirror(Source& mirror, std::vector<PartSample> samples);
    void mirrorEnded(Slot& slot, const std::optional<Verdict>& verdict, const ExchangeOutcome& outcome);
    void mirrorDiffers(Source& mirror, ByteRange place);
    void mirrorRefused(Slot& slot, const Verdict& verdict);
    void mirrorFailed(Source& source, const Failure& failure, std::optional<std::chrono::seconds> told);
    void dropSource(Source& source, const Failure& failure);
    void release(Slot& slot);
    void leadFailed(const Failure& failure, std::optional<Duration> delay = std::nullopt);
    void passLead();
    void takeLead(Source& next);

    // What the host takes (transfer_hosts.cpp)
    [[nodiscard]] HostUse hostUse(const Source& source) const;
    [[nodiscard]] bool isHeld();
    [[nodiscard]] bool isOffline(const Failure& failure) const;
    void noteAccepted(const Slot& slot);
    void noteRefusal(const Slot& slot, const std::optional<Verdict>& verdict, const Failure& failure);
    [[nodiscard]] bool isLimitedByOurselves() const;
    void replaceSlowOne(Instant now);
    void dropConnection(Slot& slot);

    // Report (transfer_report.cpp)
    void reportProgress(Instant now);
    [[nodiscard]] Progress progress(Instant now) const;
    [[nodiscard]] Details details(Instant now) const;

    void note(LogKind kind, const Source& source, std::int64_t number = 0, const Failure& failure = {});

    [[nodiscard]] DownloadId id() const { return m_plan.record.id; }
    [[nodiscard]] Ledger& ledger() { return m_plan.record.ledger; }
    [[nodiscard]] const Ledger& ledger() const { return m_plan.record.ledger; }
    [[nodiscard]] double random() { return std::uniform_real_distribution<double>(0.0, 1.0)(m_random); }
    [[nodiscard]] Instant now() const { return m_worker.clock().now(); }

    Worker& m_worker;
    TransferPlan m_plan;
    TransferObserver& m_observer;
    Phase m_phase = Phase::Idle;
    State m_told = State::Queued; // last state told to the observer
    SourceList m_sources;
    Source* m_source = nullptr;                 // the one in the lead
    Source* m_readFor = nullptr;                // a mirror that is to be compared with what the disk loop reads
    std::int64_t m_compareFrom = kOverlapBytes; // mirrors are compared when this much of the beginning is there
    bool m_compareProven = false;               // with nothing else: a mirror had other bytes than some that are not
    RateLimiter m_limiter;                      // outlives the slots
    std::vector<Slot> m_slots;
    std::size_t m_nextToGoOn = 0; // held ones take turns
    ClaimBook m_book;
    std::optional<PartKey> m_part;
    bool m_entityKnown = false; // total and validators are known
    std::vector<Expectation> m_expectations;
    Search m_search = Search::Idle;
    std::optional<Expectation> m_early; // of the search that runs
    Search m_metalink = Search::Idle;
    std::optional<PieceDigests> m_namedPieces; // by a server; not yet used
    bool m_linksHeard = false;
    bool m_takesMirrors = false; // that servers name
    std::string m_leadAddress;   // numeric, of the server that names them
    Instant m_arrivedAt{};       // all of it
    Duration m_waitedForSearch{};
    bool m_digestsHeard = false;   // what the server says of this version of the file, or nobody needs to know
    std::int64_t m_pieceBytes = 0; // digests of such pieces are known, and all will be right at the end; 0: none are
    std::map<std::int64_t, int> m_wrongPieces; // by where they begin: how often
    int m_passes = 0;                          // as RetryCount::passes
    std::optional<RangeSet> m_changed;         // by the last one
    FileProof m_proof;
    bool m_justProven = false;   // by a request that brought nothing else: the next one need not
    bool m_startOverDue = false; // the whole file has been asked for: what is there goes when it comes
    bool m_parallel = false;     // more than one connection has been started
    int m_replacements = 0;
    UsefulConnections m_useful;
    bool m_askOverFresh = false; // the last answer came over a kept connection and was doubtful
    std::int64_t m_mostArrived = 0;
    bool m_watched = false;
    Instant m_startedAt{};
    Instant m_bodySince{};
    Instant m_nextReport{};
    RateMeter m_rate;
    TransferEnd m_end;
    std::minstd_rand m_random;
};

} // namespace intact

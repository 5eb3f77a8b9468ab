// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/curl_handle.h"
#include "core/net/exchange.h"
#include "core/net/file_session.h"
#include "core/net/head_collector.h"
#include "core/net/spare_handles.h"
#include "core/net/tls_watch.h"

#include <array>
#include <optional>

namespace intact {

class CurlLoop;

/// The inside of an Exchange: the easy handle, its callbacks, and what they find.
/// Lives on the network loop's thread; owned by its Exchange.
class CurlExchange {
public:
    CurlExchange(CurlLoop& loop, ExchangeObserver& observer);
    ~CurlExchange();
    CurlExchange(const CurlExchange&) = delete;
    CurlExchange& operator=(const CurlExchange&) = delete;

    void start(const HttpRequest& request);
    void cancel();
    void unpause();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] ConnectionUse use() const;
    [[nodiscard]] std::string remoteAddress() const;

    /// For the loop.
    [[nodiscard]] static CurlExchange* of(CURL* easy);
    [[nodiscard]] CURL* easy() const { return m_easy.get(); }
    [[nodiscard]] std::optional<Instant> deadline() const { return m_deadline; }
    /// Lets libcurl deliver again, which it does from within this call.
    void resume();
    /// Nothing more is wanted of it, which libcurl learns only when its socket has news.
    [[nodiscard]] bool hasGivenUp() const { return m_reply.aborted; }
    /// It is about to leave the multi.
    void breakOff();
    /// The request is over; its connection may be kept for the next one.
    void noteKeptConnection();
    /// The multi was given up.
    void noteLost();
    /// Tells the observer, who may destroy this object.
    void end(CURLcode code);

private:
    /// All that belongs to one request, replaced as a whole by the next.
    struct Reply {
        HeadCollector collector;
        bool headComplete = false;
        std::optional<Failure> failure; ///< found by us, stronger than libcurl's code
        bool aborted = false;           ///< callbacks may come once more after they gave up
        bool stopped = false;
        bool discarding = false;
        bool untilClose = false;
        bool whole = false; ///< all has come, and the connection was given up
        std::int64_t taken = 0;
        std::int64_t limit = 0;               ///< body bytes that may come
        std::optional<std::int64_t> expected; ///< body bytes that have to come
    };

    static int beforeRequest(void* self, char* remote, char* local, int remotePort, int localPort) noexcept;
    static int closeSocket(void* loop, curl_socket_t socket) noexcept;
    static std::size_t headerCallback(char* data, std::size_t size, std::size_t count, void* self) noexcept;
    static std::size_t bodyCallback(char* data, std::size_t size, std::size_t count, void* self) noexcept;

    Result<void> prepare(const HttpRequest& request);
    void releaseHandle();
    bool renewHandle(const HandleIdentity& identity);
    bool onHeaderLine(std::string_view line);
    bool onHeadComplete(const ReplyHead& head);
    bool takeFile(const FileReply& file, HeadVerdict verdict);
    std::size_t onFileBytes(std::span<const std::byte> bytes);
    bool takeBody(const ReplyHead& head, const Result<BodyFraming>& framing);
    bool discardBody(const ReplyHead& head, const Result<BodyFraming>& framing);
    std::size_t onBodyBytes(std::span<const std::byte> bytes);
    std::size_t discardBytes(std::size_t length);
    bool fail(FailureReason reason, std::string detail);
    bool mayTalkTo(const char* address);
    [[nodiscard]] Failure failureOf(CURLcode code) const;
    [[nodiscard]] Failure tlsFailure(Failure failure, CURLcode code) const;
    [[nodiscard]] ExchangeOutcome outcomeOf(CURLcode code) const;

    CurlLoop& m_loop;
    ExchangeObserver& m_observer;
    CurlList m_headers;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
    TlsWatch m_tls;
    std::unique_ptr<FileSession> m_file; ///< for ftp, ftps and sftp
    CurlEasy m_easy;                     ///< after what it points to
    std::optional<HandleIdentity> m_identity;
    Reply m_reply;
    std::string m_place;
    std::int64_t m_maxBody = 0;
    bool m_publicOnly = false;
    std::optional<Instant> m_deadline;
    bool m_spent = false; ///< the handle is not for another request
    bool m_running = false;
    bool m_paused = false;
};

} // namespace intact

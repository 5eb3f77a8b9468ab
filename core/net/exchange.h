// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/base/host_access.h"
#include "core/net/reply_head.h"
#include "core/net/url.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace intact {

class CurlExchange;
class NetLoop;

/// One GET, or the reading of one file by FTP or SFTP, as values. What belongs to an origin (headers, credentials) has
/// been sorted out by the caller.
struct HttpRequest {
    std::string url;                  ///< text() of a checked Url
    std::optional<std::string> range; ///< "0-", "100-199": without the unit
    std::string ifRange;              ///< a strong ETag with its quotes, or empty
    std::vector<std::string> headers; ///< further "Name: value" lines, checked by checkHeader()
    std::string userAgent;
    std::string referer;
    std::string user; ///< empty: no login; by FTP "anonymous", by SFTP the name of who runs the program
    std::string password;
    std::string proxy;            ///< empty: none, whatever the environment says
    HostAccess access;            ///< how the server is to be reached
    HostAccess proxyAccess;       ///< the same of an https proxy
    bool freshConnection = false; ///< over a kept one an answer could be what is left of an earlier body
    bool publicOnly = false;      ///< AddressRefused when the server turns out to be inside the person's network
    std::int64_t maxBody = std::int64_t{1} << 62; ///< a longer announced body fails with ReplyTooLong before its first
                                                  ///< byte; of a file by FTP or SFTP no more than this is read
    long bufferBytes = 512L * 1024; ///< at most this much of the body comes at once; small for limited ones
};

/// HeaderRefused for names that the engine owns (Host, Content-Length, Transfer-Encoding, Range, If-Range, Connection,
/// Accept-Encoding, …), for bad names, and for CR, LF, NUL or other control bytes in the value.
[[nodiscard]] Result<void> checkHeader(const std::string& line);
/// Whether the engine owns the header with this name, whatever its case.
[[nodiscard]] bool isOwnHeader(std::string_view name);

/// TlsFailed for a pinned key that is neither "sha256//" with the 44 characters of a digest (libcurl would take it for
/// a file) nor "SHA256:" with 43, and for control bytes in a path.
[[nodiscard]] Result<void> checkAccess(const HostAccess& access);

enum class HeadVerdict : std::uint8_t {
    TakeBody, ///< onBody() gets the body
    Discard,  ///< read at most 64 KiB to the end, so that the connection can be kept, and throw it away
    Stop,     ///< end now; the connection is lost
};
enum class BodyVerdict : std::uint8_t {
    Taken,
    Pause, ///< nothing taken: the same bytes come again after Exchange::unpause(), maybe in other pieces
    Drain, ///< no more of it: the rest is read within NetTimeouts::discard and thrown away, so that the connection can
           ///< be kept
    Stop,  ///< end now; the connection is lost
};

/// What an exchange travelled over.
struct ConnectionUse {
    int opened = 0;      ///< connections made for it; more than one when a kept one turned out to be dead
    bool reused = false; ///< the request went out over a kept one
};

/// How an exchange ended.
struct ExchangeOutcome {
    Failure failure;      ///< reason None: the body came to its exact end (or was discarded as asked, or we said Stop)
    bool stopped = false; ///< by a Stop verdict
    /// The body ended with the connection and with nothing else (no length, no last chunk): on a TLS connection too,
    /// where libcurl does not insist on a close_notify, it may have been cut.
    bool endUnconfirmed = false;
    ConnectionUse use;
    /// TCP connect time, when a connection was opened; by FTP and SFTP the time to the first byte: what a request
    /// costs.
    std::optional<Duration> roundTrip;
    std::string remoteAddress; ///< numeric, of the server or, when there is one, of the proxy
};

/// Who asked. All calls come on the loop's thread, from NetLoop::perform().
class ExchangeObserver {
public:
    virtual ~ExchangeObserver() = default;
    /// Once per exchange: the final response's head, before any of its body.
    virtual HeadVerdict onHead(const ReplyHead& head) = 0;
    virtual BodyVerdict onBody(std::span<const std::byte> bytes) = 0;
    /// Last call of an exchange (not after cancel()); outside of libcurl's callbacks, so it may start() again.
    virtual void onDone(const ExchangeOutcome& outcome) = 0;
};

/// One connection's worth of requests, one after the other: owns a libcurl easy handle with the options of
/// reliability.md §3.1. Lives on the loop's thread. Redirects are never followed here: the 3xx head is handed over like
/// any other.
class Exchange {
public:
    Exchange(NetLoop& loop, ExchangeObserver& observer);
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    /// Not while one is running.
    void start(const HttpRequest& request);
    /// Drops what is running; onDone() is not called. Allowed from anywhere but onHead()/onBody().
    void cancel();
    /// After a Pause verdict: delivers again from the next perform() on.
    void unpause();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isPaused() const;
    /// So far, of the one that runs or ran last.
    [[nodiscard]] ConnectionUse use() const;
    /// As ExchangeOutcome::remoteAddress, from the head on.
    [[nodiscard]] std::string remoteAddress() const;

private:
    std::unique_ptr<CurlExchange> m_curl;
};

} // namespace intact

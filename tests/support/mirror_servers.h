// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace intact::tests {

/// What the tests of mirrors have in common: one file, servers that have it, and what came from where.

inline constexpr std::int64_t kKiB = 1024;
inline constexpr std::int64_t kMiB = 1024 * kKiB;
inline constexpr TestBody kMirrored{24 * kMiB + 5, 1};

/// Some 12 MB a second over each connection, under a tag of its own.
class PacedServer {
public:
    explicit PacedServer(std::chrono::milliseconds pause = std::chrono::milliseconds(5), TestBody body = kMirrored)
        : m_server(servePaced(body, 64 * kKiB, pause, m_handedOut)) {}

    [[nodiscard]] std::string url() const { return m_server.url("/file.bin"); }
    [[nodiscard]] const ScriptedServer& server() const { return m_server; }

private:
    std::atomic<std::int64_t> m_handedOut{0};
    ScriptedServer m_server;
};

/// Sends the head of the answer to a range request, and says which bytes have to follow.
inline ByteRange sendRangeHead(const ServerRequest& request, ServerConnection& client, std::int64_t size,
                               const std::string& tag) {
    const auto range = request.range(size).value_or(std::pair<std::int64_t, std::int64_t>(0, size));
    client.send(replyHead("206 Partial Content",
                          {{"ETag", tag},
                           {"Content-Range", "bytes " + std::to_string(range.first) + "-" +
                                                 std::to_string(range.second - 1) + "/" + std::to_string(size)},
                           {"Content-Length", std::to_string(range.second - range.first)}}));
    return {range.first, range.second};
}

/// Serves the file in pieces. Before each, `tell` is called with what all connections together were handed before it.
inline ServerHandler serveInPieces(std::string tag, std::function<void(std::int64_t)> tell) {
    const auto handedOut = std::make_shared<std::atomic<std::int64_t>>(0);
    return [tag = std::move(tag), tell = std::move(tell), handedOut](const ServerRequest& request,
                                                                     ServerConnection& client) {
        const ByteRange range = sendRangeHead(request, client, kMirrored.size, tag);
        for (std::int64_t at = range.begin; at < range.end; at += 64 * kKiB) {
            const ByteRange piece{at, std::min(at + 64 * kKiB, range.end)};
            tell(handedOut->fetch_add(piece.length()));
            if (!client.send(kMirrored.bytes(piece)))
                return Then::Close;
        }
        return Then::NextRequest;
    };
}

/// Works as `good` does until it is told to answer as `bad` does; bodies that are being sent are cut.
class FallingServer {
public:
    explicit FallingServer(ServerHandler bad, std::int64_t most = 6 * kMiB)
        : m_bad(std::move(bad))
        , m_left(most)
        , m_server([this](const ServerRequest& request, ServerConnection& client) { return serve(request, client); }) {}

    [[nodiscard]] std::string url() const { return m_server.url("/file.bin"); }

private:
    Then serve(const ServerRequest& request, ServerConnection& client) {
        if (m_left <= 0)
            return m_bad(request, client);
        const ByteRange range = sendRangeHead(request, client, kMirrored.size, "\"falling\"");
        const Gate neverOpened;
        for (std::int64_t at = range.begin; at < range.end; at += 64 * kKiB) {
            const ByteRange piece{at, std::min(at + 64 * kKiB, range.end)};
            if ((m_left -= piece.length()) <= 0 || !client.send(kMirrored.bytes(piece)))
                return Then::Reset;
            static_cast<void>(neverOpened.wait(std::chrono::milliseconds(5)));
        }
        return Then::NextRequest;
    }

    ServerHandler m_bad;
    std::atomic<std::int64_t> m_left;
    ScriptedServer m_server;
};

inline DownloadRequest requestFor(const EngineHarness& harness, const std::string& link,
                                  std::vector<std::string> mirrors, int segments = 4) {
    DownloadRequest request = harness.request(link);
    request.mirrors = std::move(mirrors);
    request.segments = segments;
    return request;
}

inline std::int64_t bytesFrom(const EngineHarness& harness, std::size_t source) {
    return harness.stats()->sources.at(source).bytes;
}

inline bool wasDropped(const EngineHarness& harness, FailureReason reason) {
    return std::ranges::any_of(harness.dropped(),
                               [&](const SourceDropped& one) { return one.failure.reason == reason; });
}

/// A port where nobody listens.
inline std::string refusingUrl() {
    return ScriptedServer(always("")).url("/file.bin");
}

} // namespace intact::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scripted_server.h"
#include "tests/support/test_body.h"

#include <atomic>
#include <chrono>
#include <map>

namespace intact::tests {

/// Behaviours of servers, good and bad, ready to be handed to a ScriptedServer or combined in a handler of one's own.

/// Status line, fields and blank line: replyHead("200 OK", {{"Content-Length", "5"}}).
[[nodiscard]] std::string replyHead(std::string_view status,
                                    const std::vector<std::pair<std::string, std::string>>& fields = {});
/// A whole reply with its length.
[[nodiscard]] std::string wholeReply(std::string_view status, std::string_view body,
                                     const std::vector<std::pair<std::string, std::string>>& fields = {});
/// One chunk of a chunked body; the last one is chunk("").
[[nodiscard]] std::string chunk(std::string_view bytes);

/// Sends the same bytes to every request.
[[nodiscard]] ServerHandler always(std::string bytes, Then then = Then::NextRequest);
/// As RFC 9110 wants it: ranges, If-Range, 416; ETag sent as given (with its quotes) unless empty. `further`: fields of
/// every answer.
[[nodiscard]] ServerHandler serveFile(TestBody body, std::string etag = "\"one\"",
                                      std::vector<std::pair<std::string, std::string>> further = {});
/// Like serveFile(), but on every connection `pieceBytes` each `pause`; `handedOut` counts the body's bytes, those that
/// the client never takes out of the socket's buffers too. It must outlive the server.
[[nodiscard]] ServerHandler servePaced(TestBody body, std::int64_t pieceBytes, std::chrono::milliseconds pause,
                                       std::atomic<std::int64_t>& handedOut);
/// The server's first request gets the first `before` bytes of the whole body, and the rest when the gate opens; later
/// ones are as with serveFile().
[[nodiscard]] ServerHandler serveHeldAt(TestBody body, std::int64_t before, const Gate& gate);
/// 200 and the whole body, whatever is asked.
[[nodiscard]] ServerHandler serveWithoutRanges(TestBody body);
[[nodiscard]] ServerHandler serveChunked(TestBody body, std::int64_t chunkBytes = 4096);
/// Neither length nor chunks: the end of the connection is the end of the body.
[[nodiscard]] ServerHandler serveUntilClose(TestBody body);
/// 206 with the bytes that were asked for, under a Content-Range that says something else.
[[nodiscard]] ServerHandler serveWrongRange(TestBody body, std::string contentRange);
/// Like serveFile(), but every reply breaks off after `bytes` of its body.
[[nodiscard]] ServerHandler serveCut(TestBody body, std::int64_t bytes, Then then = Then::Close);
/// /hop/1 → /hop/2 … → /hop/<hops>, which `last` answers; any other target begins the chain.
[[nodiscard]] ServerHandler redirectChain(int hops, ServerHandler last, std::string status = "302 Found");
/// By target, without its query; 404 for the others.
[[nodiscard]] ServerHandler route(std::map<std::string, ServerHandler> handlers);

} // namespace intact::tests

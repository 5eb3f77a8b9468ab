// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_replies.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace intact::tests {

namespace {

constexpr std::int64_t kPiece = std::int64_t{256} * 1024;

bool sendBytes(ServerConnection& client, const TestBody& body, ByteRange range) {
    for (std::int64_t at = range.begin; at < range.end; at += kPiece) {
        if (!client.send(body.bytes({at, std::min(at + kPiece, range.end)})))
            return false;
    }
    return true;
}

std::string contentRange(ByteRange range, std::int64_t total) {
    return "bytes " + std::to_string(range.begin) + "-" + std::to_string(range.end - 1) + "/" + std::to_string(total);
}

/// What a correct server sends: the head, and which bytes follow it.
struct FileReply {
    std::string head;
    ByteRange range;
};

FileReply fileReply(const ServerRequest& request, const TestBody& body, const std::string& etag,
                    std::vector<std::pair<std::string, std::string>> fields = {}) {
    fields.emplace_back("Accept-Ranges", "bytes");
    if (!etag.empty())
        fields.emplace_back("ETag", etag);
    const std::string ifRange = request.header("If-Range").value_or(etag);
    const auto asked = request.range(body.size);
    if (!asked || ifRange != etag) {
        fields.emplace_back("Content-Length", std::to_string(body.size));
        return {replyHead("200 OK", fields), {0, body.size}};
    }
    const ByteRange range{asked->first, asked->second};
    if (range.empty()) {
        fields.emplace_back("Content-Range", "bytes */" + std::to_string(body.size));
        fields.emplace_back("Content-Length", "0");
        return {replyHead("416 Range Not Satisfiable", fields), {}};
    }
    fields.emplace_back("Content-Range", contentRange(range, body.size));
    fields.emplace_back("Content-Length", std::to_string(range.length()));
    return {replyHead("206 Partial Content", fields), range};
}

} // namespace

std::string replyHead(std::string_view status, const std::vector<std::pair<std::string, std::string>>& fields) {
    std::string head = "HTTP/1.1 " + std::string(status) + "\r\n";
    for (const auto& [name, value] : fields)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

std::string wholeReply(std::string_view status, std::string_view body,
                       const std::vector<std::pair<std::string, std::string>>& fields) {
    auto all = fields;
    all.emplace_back("Content-Length", std::to_string(body.size()));
    return replyHead(status, all) + std::string(body);
}

std::string chunk(std::string_view bytes) {
    std::array<char, 32> size{};
    std::snprintf(size.data(), size.size(), "%zx\r\n", bytes.size());
    return size.data() + std::string(bytes) + "\r\n";
}

ServerHandler always(std::string bytes, Then then) {
    return [bytes = std::move(bytes), then](const ServerRequest&, ServerConnection& client) {
        return client.send(bytes) ? then : Then::Close;
    };
}

ServerHandler serveFile(TestBody body, std::string etag, std::vector<std::pair<std::string, std::string>> further) {
    return [body, etag = std::move(etag), further = std::move(further)](const ServerRequest& request,
                                                                        ServerConnection& client) {
        const FileReply reply = fileReply(request, body, etag, further);
        return client.send(reply.head) && sendBytes(client, body, reply.range) ? Then::NextRequest : Then::Close;
    };
}

ServerHandler servePaced(TestBody body, std::int64_t pieceBytes, std::chrono::milliseconds pause,
                         std::atomic<std::int64_t>& handedOut) {
    return [body, pieceBytes, pause, &handedOut](const ServerRequest& request, ServerConnection& client) {
        const FileReply reply = fileReply(request, body, "\"one\"");
        const Gate neverOpened;
        if (!client.send(reply.head))
            return Then::Close;
        for (std::int64_t at = reply.range.begin; at < reply.range.end; at += pieceBytes) {
            const ByteRange piece{at, std::min(at + pieceBytes, reply.range.end)};
            if (!client.send(body.bytes(piece)))
                return Then::Close;
            handedOut += piece.length();
            static_cast<void>(neverOpened.wait(pause));
        }
        return Then::NextRequest;
    };
}

ServerHandler serveHeldAt(TestBody body, std::int64_t before, const Gate& gate) {
    return [later = serveFile(body), body, before, &gate](const ServerRequest& request, ServerConnection& client) {
        if (request.number > 0)
            return later(request, client);
        const std::string range = "bytes 0-" + std::to_string(body.size - 1) + "/" + std::to_string(body.size);
        const bool isWhole =
            client.send(replyHead(
                "206 Partial Content",
                {{"Content-Length", std::to_string(body.size)}, {"Content-Range", range}, {"ETag", "\"one\""}})) &&
            client.send(body.bytes({0, before})) && client.waitFor(gate) &&
            client.send(body.bytes({before, body.size}));
        return isWhole ? Then::NextRequest : Then::Close;
    };
}

ServerHandler serveWithoutRanges(TestBody body) {
    return [body](const ServerRequest&, ServerConnection& client) {
        const std::string head = replyHead("200 OK", {{"Content-Length", std::to_string(body.size)}});
        return client.send(head) && sendBytes(client, body, {0, body.size}) ? Then::NextRequest : Then::Close;
    };
}

ServerHandler serveChunked(TestBody body, std::int64_t chunkBytes) {
    return [body, chunkBytes](const ServerRequest&, ServerConnection& client) {
        if (!client.send(replyHead("200 OK", {{"Transfer-Encoding", "chunked"}})))
            return Then::Close;
        for (std::int64_t at = 0; at < body.size; at += chunkBytes) {
            if (!client.send(chunk(body.bytes({at, at + chunkBytes}))))
                return Then::Close;
        }
        return client.send(chunk("")) ? Then::NextRequest : Then::Close;
    };
}

ServerHandler serveUntilClose(TestBody body) {
    return [body](const ServerRequest&, ServerConnection& client) {
        if (client.send(replyHead("200 OK")))
            sendBytes(client, body, {0, body.size});
        return Then::Close;
    };
}

ServerHandler serveWrongRange(TestBody body, std::string contentRangeText) {
    return [body, text = std::move(contentRangeText)](const ServerRequest& request, ServerConnection& client) {
        const auto asked = request.range(body.size).value_or(std::pair<std::int64_t, std::int64_t>(0, body.size));
        const ByteRange range{asked.first, asked.second};
        const std::string head = replyHead(
            "206 Partial Content", {{"Content-Range", text}, {"Content-Length", std::to_string(range.length())}});
        return client.send(head) && sendBytes(client, body, range) ? Then::NextRequest : Then::Close;
    };
}

ServerHandler serveCut(TestBody body, std::int64_t bytes, Then then) {
    return [body, bytes, then](const ServerRequest& request, ServerConnection& client) {
        const FileReply reply = fileReply(request, body, "\"one\"");
        if (client.send(reply.head))
            sendBytes(client, body, {reply.range.begin, std::min(reply.range.begin + bytes, reply.range.end)});
        return then;
    };
}

ServerHandler redirectChain(int hops, ServerHandler last, std::string status) {
    return [=](const ServerRequest& request, ServerConnection& client) {
        constexpr std::string_view kPrefix = "/hop/";
        std::int64_t hop = 0;
        if (request.target.starts_with(kPrefix))
            hop = parseDecimal(std::string_view(request.target).substr(kPrefix.size())).value_or(0);
        if (hop >= hops)
            return last(request, client);
        const std::string next = std::string(kPrefix) + std::to_string(hop + 1);
        return client.send(wholeReply(status, "elsewhere", {{"Location", next}})) ? Then::NextRequest : Then::Close;
    };
}

ServerHandler route(std::map<std::string, ServerHandler> handlers) {
    return [handlers = std::move(handlers)](const ServerRequest& request, ServerConnection& client) {
        const auto found = handlers.find(request.target.substr(0, request.target.find('?')));
        if (found != handlers.end())
            return found->second(request, client);
        return client.send(wholeReply("404 Not Found", "no such file")) ? Then::NextRequest : Then::Close;
    };
}

} // namespace intact::tests

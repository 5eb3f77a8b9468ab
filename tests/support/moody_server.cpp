// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_mix.h"

#include <algorithm>
#include <array>

namespace intact::tests {

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kKiB = 1024;
constexpr std::int64_t kMiB = 1024 * kKiB;
constexpr std::int64_t kPiece = 64 * kKiB;
constexpr int kMostFaults = 20;
constexpr int kNeverTired = 1000;

// The order is part of what a seed means.
constexpr std::array kFaults{
    "cut",        "reset",         "silence",     "503",        "429 and a time", "500",        "wrong range",
    "redirect",   "gzip",          "two lengths", "surplus",    "slow",           "403",        "404",
    "416",        "multipart",     "banner",      "short part", "no range field", "cut chunks", "short length",
    "a web page", "reset at once", "long head",   "other total"};
// From a client that knows no digest these two cannot be told from a right answer.
constexpr int kShortLength = 20;
// Of a surplus that comes late nobody can tell that it is no answer to the next request on that connection: to the
// first one of another download, of which nothing is known yet.
constexpr int kSurplus = 10;
constexpr int kWebPage = 21;

bool sendPieces(const std::string& bytes, ServerConnection& client, std::chrono::milliseconds pause) {
    const Gate neverOpened;
    for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
        if (!client.send(std::string_view(bytes).substr(at, kPiece)))
            return false;
        if (pause > 0ms)
            static_cast<void>(neverOpened.wait(pause));
    }
    return true;
}

} // namespace

struct MoodyServer::Reply {
    std::string status = "200 OK";
    std::vector<std::pair<std::string, std::string>> fields; // without those about the length
    std::string body;
    std::int64_t begin = 0;
    std::int64_t total = 0;
    Framing framing = Framing::Length;

    [[nodiscard]] std::string head() const {
        auto all = fields;
        if (framing == Framing::Ranges && status.starts_with("206"))
            all.emplace_back("Content-Range", "bytes " + std::to_string(begin) + "-" +
                                                  std::to_string(begin + static_cast<std::int64_t>(body.size()) - 1) +
                                                  "/" + std::to_string(total));
        if (framing == Framing::Chunks)
            all.emplace_back("Transfer-Encoding", "chunked");
        else if (framing != Framing::Close)
            all.emplace_back("Content-Length", std::to_string(body.size()));
        return replyHead(status, all);
    }
    [[nodiscard]] std::string framed() const {
        if (framing != Framing::Chunks)
            return body;
        std::string all;
        for (std::size_t at = 0; at < body.size(); at += kPiece)
            all += chunk(std::string_view(body).substr(at, kPiece));
        return all + chunk("");
    }
};

MoodyServer::MoodyServer(std::uint64_t seed, Connections connections) : m_random(seed), m_connections(connections) {
    const int exponent = random(6); // 64 KiB … 2 MiB, now and then enough for several connections at once
    m_first.size = (64 * kKiB << exponent) + random(4096) - 2048;
    if (random(4) == 0)
        m_first.size = 17 * kMiB + random(4 * kMiB);
    m_first.seed = seed * 2;
    const int framing = random(10);
    m_framing = framing < 7   ? Framing::Ranges
                : framing < 8 ? Framing::Length
                : framing < 9 ? Framing::Chunks
                              : Framing::Close;
    const int tag = random(10);
    m_tag = tag < 5 ? Tag::Strong : tag < 7 ? Tag::Weak : tag < 9 ? Tag::Date : Tag::None;
    m_second = {m_first.size + (random(2) == 0 ? 0 : random(1000)), seed * 2 + 1};
    if (random(4) == 0)
        m_changesAt = 1 + random(6);
    m_changesSilently = random(4) == 0;
    m_faultPercent = 15 + random(6) * 16;
    m_faultsLeft = random(10) == 0 ? kNeverTired : random(kMostFaults);
    // Without a length the end is believed, and so is a validator that stays; a digest tells. Where there is none, what
    // is fetched after a break is compared with what is there.
    const bool lies = m_changesAt >= 0 && m_changesSilently && m_tag != Tag::None;
    m_needsDigest = random(2) == 0 || m_framing == Framing::Close || lies;
}

int MoodyServer::random(int below) {
    const std::lock_guard lock(m_mutex);
    return std::uniform_int_distribution<int>(0, below - 1)(m_random);
}

std::string MoodyServer::describe() const {
    static constexpr std::array kFramings{"ranges", "length", "chunks", "until close"};
    static constexpr std::array kTags{"strong tag", "weak tag", "date", "no validator"};
    return std::to_string(m_first.size) + " bytes, " + kFramings.at(static_cast<std::size_t>(m_framing)) + ", " +
           kTags.at(static_cast<std::size_t>(m_tag)) + ", changes at " + std::to_string(m_changesAt) +
           (m_changesSilently ? " silently" : "") + ", faults " + std::to_string(m_faultPercent) + " %" +
           (m_needsDigest ? ", digest known" : "");
}

ServerHandler MoodyServer::handler() {
    return [this](const ServerRequest& request, ServerConnection& client) {
        return answer(request, client);
    };
}

MoodyServer::Reply MoodyServer::rightReply(const ServerRequest& request) const {
    const bool changed = m_changesAt >= 0 && request.number >= m_changesAt;
    const TestBody& body = changed ? m_second : m_first;
    const std::string version = changed && !m_changesSilently ? "2" : "1";
    Reply reply;
    reply.framing = m_framing;
    reply.total = body.size;
    std::string etag;
    if (m_tag == Tag::Strong || m_tag == Tag::Weak)
        etag = (m_tag == Tag::Weak ? "W/\"" : "\"") + version + "\"";
    if (!etag.empty())
        reply.fields.emplace_back("ETag", etag);
    if (m_tag == Tag::Weak || m_tag == Tag::Date)
        reply.fields.emplace_back("Last-Modified", "Mon, 0" + version + " Jan 2024 00:00:00 GMT");
    const auto range = request.range(body.size);
    const bool part = m_framing == Framing::Ranges && range && range->first < body.size &&
                      request.header("If-Range").value_or(etag) == etag;
    if (part) {
        reply.status = "206 Partial Content";
        reply.begin = range->first;
        reply.body = body.bytes({range->first, range->second});
    } else {
        reply.body = body.bytes();
    }
    return reply;
}

bool MoodyServer::faultIsDue() {
    return random(100) < m_faultPercent && m_faultsLeft.fetch_sub(1) > 0;
}

Then MoodyServer::answer(const ServerRequest& request, ServerConnection& client) {
    Reply reply = rightReply(request);
    if (faultIsDue()) {
        const int fault = random(static_cast<int>(kFaults.size()));
        const bool spoilsOthers = fault == kSurplus && m_connections == Connections::Shared;
        const bool canBeTold = m_needsDigest || (fault != kShortLength && fault != kWebPage);
        if (canBeTold && !spoilsOthers) {
            ++m_faultsShown;
            return misbehave(fault, std::move(reply), client);
        }
    }
    const bool sent = client.send(reply.head()) && sendPieces(reply.framed(), client, 0ms);
    return sent && reply.framing != Framing::Close ? Then::NextRequest : Then::Close;
}

Then MoodyServer::sendSlowly(const Reply& reply, ServerConnection& client) {
    client.send(reply.head());
    // Slow enough for others to come and help, not for ever.
    const std::string bytes = reply.framed();
    const std::size_t slow = std::min<std::size_t>(bytes.size(), 6 * kPiece);
    sendPieces(bytes.substr(0, slow), client, 60ms);
    sendPieces(bytes.substr(slow), client, 0ms);
    return reply.framing == Framing::Close ? Then::Close : Then::NextRequest;
}

Then MoodyServer::misbehave(int fault, Reply reply, ServerConnection& client) {
    const std::string_view name = kFaults.at(static_cast<std::size_t>(fault));
    const auto half = static_cast<std::ptrdiff_t>(reply.body.size() / 2);
    const auto say = [&client](const std::string& bytes, Then then = Then::NextRequest) {
        return client.send(bytes) ? then : Then::Close;
    };
    if (name == "cut" || name == "reset" || name == "cut chunks") {
        if (name == "cut chunks")
            reply.framing = Framing::Chunks;
        const std::string framed = reply.framed();
        const std::string part = framed.substr(0, static_cast<std::size_t>(random(static_cast<int>(framed.size()))));
        return say(reply.head() + part, name == "reset" ? Then::Reset : Then::Close);
    }
    if (name == "silence") {
        client.send(reply.head() + reply.body.substr(0, static_cast<std::size_t>(half)));
        client.waitUntilClientCloses();
        return Then::Close;
    }
    if (name == "503")
        return say(wholeReply("503 Busy", "busy"));
    if (name == "429 and a time")
        return say(wholeReply("429 Too Many Requests", "busy", {{"Retry-After", "30"}}));
    if (name == "500")
        return say(wholeReply("500 Internal Server Error", "sorry"));
    if (name == "403")
        return say(wholeReply("403 Forbidden", "no"));
    if (name == "404")
        return say(wholeReply("404 Not Found", "no"));
    if (name == "416")
        return say(wholeReply("416 Range Not Satisfiable", "", {{"Content-Range", "bytes */1"}}));
    if (name == "banner")
        return say("SSH-2.0-OpenSSH_9.2\r\n", Then::Close);
    if (name == "a web page")
        return say(wholeReply("200 OK", "<html>hello</html>", {{"Content-Type", "text/html"}}));
    if (name == "reset at once")
        return Then::Reset;
    if (name == "long head")
        return say(replyHead("200 OK", {{"X-Long", std::string(100'000, 'x')}}), Then::Close);
    if (name == "redirect")
        return say(wholeReply("302 Found", "", {{"Location", "/elsewhere"}}));
    if (name == "slow")
        return sendSlowly(reply, client);
    if (name == "wrong range")
        reply.begin += 1 + random(100);
    if (name == "other total")
        reply.total += 7;
    if (name == "gzip")
        reply.fields.emplace_back("Content-Encoding", "gzip");
    if (name == "two lengths")
        reply.fields.emplace_back("Content-Length", "17");
    if (name == "multipart")
        reply.fields.emplace_back("Content-Type", "multipart/byteranges; boundary=x");
    if (name == "no range field")
        reply.framing = Framing::Length;
    if (name == "short part" && reply.status.starts_with("206"))
        reply.body.resize(std::max<std::size_t>(reply.body.size() / 2, 1));
    std::string framed = reply.framed();
    if (name == "short length")
        reply.body.resize(reply.body.size() / 2);
    if (name == "surplus")
        framed += wholeReply("200 OK", "surplus");
    client.send(reply.head());
    return sendPieces(framed, client, 0ms) && reply.framing != Framing::Close ? Then::NextRequest : Then::Close;
}

} // namespace intact::tests

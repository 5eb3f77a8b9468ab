// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/versioned_file.h"

#include "tests/support/scripted_replies.h"

#include <algorithm>

namespace intact::tests {

namespace {

constexpr std::int64_t kPiece = std::int64_t{256} * 1024;

bool conditionHolds(const FileVersion& version, const ServerRequest& request, const Spoilt& spoilt) {
    const auto condition = request.header("If-Range");
    if (!condition)
        return true;
    const bool strong = !version.etag.empty() && !version.etag.starts_with("W/");
    return !spoilt.ifRangeAlwaysFails && strong && *condition == version.etag;
}

} // namespace

Then sendVersion(const FileVersion& version, const ServerRequest& request, ServerConnection& connection,
                 const Spoilt& spoilt) {
    std::vector<std::pair<std::string, std::string>> fields;
    if (!version.etag.empty())
        fields.emplace_back("ETag", version.etag);
    if (!version.lastModified.empty())
        fields.emplace_back("Last-Modified", version.lastModified);
    const std::int64_t size = version.body.size;
    const auto asked = request.range(size);
    const bool part = asked && conditionHolds(version, request, spoilt);
    if (part && asked->first >= asked->second) {
        fields.emplace_back("Content-Range", "bytes */" + std::to_string(size));
        fields.emplace_back("Content-Length", "0");
        return connection.send(replyHead("416 Range Not Satisfiable", fields)) ? Then::NextRequest : Then::Close;
    }
    const ByteRange range = part ? ByteRange{asked->first, asked->second} : ByteRange{0, size};
    if (part)
        fields.emplace_back("Content-Range", "bytes " + std::to_string(range.begin) + "-" +
                                                 std::to_string(range.end - 1) + "/" + std::to_string(size));
    fields.emplace_back("Content-Length", std::to_string(range.length()));
    if (!connection.send(replyHead(part ? "206 Partial Content" : "200 OK", fields)))
        return Then::Close;
    const std::int64_t cut = range.length() > spoilt.mostBytes ? range.begin + spoilt.mostBytes : range.end;
    const std::int64_t end = std::min(cut, std::max(spoilt.holdAt, range.begin));
    for (std::int64_t at = range.begin; at < end; at += kPiece) {
        if (!connection.send(version.body.bytes({at, std::min(at + kPiece, end)})))
            return Then::Close;
    }
    if (end < cut)
        connection.waitUntilClientCloses();
    return end < range.end ? Then::Close : Then::NextRequest;
}

} // namespace intact::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/reply_head.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"

namespace intact {

namespace {

constexpr std::size_t kMaxQuoted = 200;

tl::unexpected<Failure> badFraming(FailureReason reason, std::string_view field, std::string_view value) {
    return tl::make_unexpected(Failure{reason, "GET", {}, 0, std::string(field) + ": " + cleanLine(value, kMaxQuoted)});
}

/// RFC 9112 §6.3: these have no body, whatever their fields say.
bool isBodiless(int status) {
    return status == 204 || status == 304;
}

} // namespace

Result<BodyFraming> parseFraming(const ReplyHead& head) {
    const std::vector<std::string_view> encodings = head.values("Transfer-Encoding");
    const std::vector<std::string_view> lengths = head.values("Content-Length");
    if (!encodings.empty() && (encodings.size() > 1 || !equalsIgnoringCase(encodings.front(), "chunked")))
        return badFraming(FailureReason::EncodingUnasked, "Transfer-Encoding", encodings.back());
    if (lengths.size() > 1 || (!lengths.empty() && !encodings.empty()))
        return badFraming(FailureReason::LengthUnclear, "Content-Length", lengths.back());

    BodyFraming framing;
    if (!lengths.empty()) {
        const std::optional<std::int64_t> length = parseDecimal(lengths.front());
        if (!length)
            return badFraming(FailureReason::LengthUnclear, "Content-Length", lengths.front());
        framing = {BodyFraming::Kind::Length, *length};
    } else if (!encodings.empty()) {
        framing.kind = BodyFraming::Kind::Chunked;
    }
    if (isBodiless(head.status))
        framing = {BodyFraming::Kind::Length, 0};
    return framing;
}

} // namespace intact

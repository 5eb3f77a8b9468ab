// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/failure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace intact {

/// The one status below 200 after which no other head follows (RFC 9110, 15.2.2).
inline constexpr int kSwitchingProtocols = 101;

/// What an FTP or SFTP server tells of a file before its bytes come. There is no head, and nothing says where the bytes
/// begin but that the server took the offset.
struct FileReply {
    std::int64_t offset = 0;              ///< of the first byte that comes
    std::optional<std::int64_t> size;     ///< of the whole file; nothing: the server does not say
    std::optional<std::int64_t> modified; ///< seconds since 1970
    bool offsetsWork = false;             ///< the server begins where it is asked to
};

/// Status line and header fields of one final (not 1xx) HTTP response; or what comes in its place.
class ReplyHead {
public:
    int status = 0;
    std::string reasonPhrase;
    std::optional<FileReply> file; ///< by FTP or SFTP: then there is nothing else in here

    /// Adds one field; name is compared without case, value without blanks around.
    void addField(std::string name, std::string value);
    /// All values of a field, in order.
    [[nodiscard]] std::vector<std::string_view> values(std::string_view name) const;
    /// The value when the field is there exactly once.
    [[nodiscard]] std::optional<std::string_view> value(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const { return !values(name).empty(); }

private:
    std::vector<std::pair<std::string, std::string>> m_fields;
};

/// "bytes 0-499/1234" (RFC 9110 §14.4). total: nothing for "*". unsatisfied ("bytes */1234"): range is empty.
struct ContentRange {
    std::int64_t begin = 0;
    std::int64_t end = 0; ///< one past the last byte
    std::optional<std::int64_t> total;
    bool unsatisfied = false;
};
/// Nothing for anything that is not exactly one well-formed bytes range (wrong unit, overflow, last < first, last >=
/// total …).
[[nodiscard]] std::optional<ContentRange> parseContentRange(std::string_view value);

/// How the end of the body is told (RFC 9112 §6).
struct BodyFraming {
    enum class Kind : std::uint8_t { Length, Chunked, UntilClose } kind = Kind::UntilClose;
    std::int64_t length = 0; ///< with Kind::Length
};
/// Strict: duplicate or contradicting Content-Length, "100abc", negative, overflow, Content-Length with
/// Transfer-Encoding → LengthUnclear; a Transfer-Encoding other than exactly "chunked" → EncodingUnasked. (Identical
/// repeated Content-Length is refused as well.)
[[nodiscard]] Result<BodyFraming> parseFraming(const ReplyHead& head);

/// Retry-After in seconds or as an HTTP date, clamped to 1 s … 1 h; nothing when absent or garbage.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const ReplyHead& head, WallTime now);

/// The file name of a Content-Disposition value (RFC 6266, RFC 8187): filename* wins if it is valid, else filename as
/// UTF-8, else as Latin-1. Raw text, to be sanitised by intake. Nothing when there is none.
[[nodiscard]] std::optional<std::string> parseContentDisposition(std::string_view value);

} // namespace intact

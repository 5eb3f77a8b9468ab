// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <string>
#include <string_view>

namespace intact {

/// Scheme + canonical host + port: what a secret is bound to.
struct Origin {
    std::string scheme; ///< "http", "https", "ftp", "ftps" or "sftp"
    std::string host;   ///< lower case, punycode, no trailing dot, IPv6 in brackets
    int port = 0;
    /// "host:port": what is known of a server, whatever the scheme, is kept under this.
    [[nodiscard]] std::string server() const { return host + ":" + std::to_string(port); }
    /// Of what Url::text() gave, which is in order: a hundredth of the price of parsing it again. Of any other text it
    /// may be anything.
    [[nodiscard]] static Origin ofChecked(std::string_view text);
    [[nodiscard]] bool operator==(const Origin&) const = default;
};

/// Which kinds of link are wanted.
enum class Schemes : std::uint8_t {
    Web,      ///< http and https: what servers and pages may lead to
    AndFiles, ///< ftp, ftps (TLS from the first byte) and sftp too: what a person may give
};

/// Of ftp, ftps and sftp.
[[nodiscard]] bool isFileScheme(std::string_view scheme);

/// A URL that has passed every check (reliability.md rows 1-4, 6): parsed once by curl_url(), shown and
/// connected from the same text. Immutable value.
class Url {
public:
    /// Failures: UrlInvalid (syntax, control bytes, no host, over 64 KiB), SchemeRefused. The failure's place is the
    /// redacted text. White space around is ignored; "example.org/x" without a scheme is UrlInvalid. Credentials are
    /// taken out (user(), password()). The path of a file link is that of file_path.h.
    static Result<Url> parse(std::string_view text, Schemes wanted = Schemes::Web);
    /// Resolves a Location header against this URL (RFC 3986 §5); same failures. Leads to http and https only.
    [[nodiscard]] Result<Url> resolve(std::string_view location) const;

    /// ftp, ftps or sftp.
    [[nodiscard]] bool isFile() const { return isFileScheme(m_origin.scheme); }

    [[nodiscard]] const std::string& text() const {
        return m_text;
    } ///< without credentials and fragment; what is requested
    [[nodiscard]] const Origin& origin() const { return m_origin; }
    [[nodiscard]] const std::string& user() const { return m_user; }         ///< decoded
    [[nodiscard]] const std::string& password() const { return m_password; } ///< decoded
    /// Last path segment, percent-decoded, unsanitised; empty when the path ends in "/".
    [[nodiscard]] std::string lastPathSegment() const;

private:
    std::string m_text;
    Origin m_origin;
    std::string m_path;
    std::string m_user;
    std::string m_password;
};

/// Url::lastPathSegment() of what Url::text() gave; of any other text it may be anything.
[[nodiscard]] std::string lastPathSegmentOf(std::string_view checkedUrl);

/// For logs, failures and reports: no credentials, query values replaced by "…". Works on any text, however broken.
[[nodiscard]] std::string redactedUrl(std::string_view text);

} // namespace intact

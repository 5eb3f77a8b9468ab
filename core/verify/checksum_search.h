// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/checksum.h"
#include "core/net/url.h"
#include "core/verify/signature_check.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace intact {

/// One name under which publishers put checksums beside their files.
struct ChecksumName {
    std::string_view text; ///< a whole name, or what is put behind the file's
    bool isOfOneFile;
    bool weak; ///< MD5 and SHA-1 are for integrity only
};

/// In the order in which they are worth asking for: strong ones before weak ones, lists of a whole directory before
/// what is of one file.
[[nodiscard]] std::span<const ChecksumName> checksumNames();

/// What is searched for one file. A plain value.
struct ChecksumPlaces {
    std::string directory; ///< its URL, with the "/" at the end: the key of what is known of it
    std::string server;    ///< Origin::server()
    std::string segment;   ///< the file's last path segment as it stands in the URL
    std::string fileName;  ///< the same, decoded

    /// Where this name would be.
    [[nodiscard]] std::string url(const ChecksumName& name) const;
    [[nodiscard]] std::string url(const SignatureName& name) const;
    [[nodiscard]] bool operator==(const ChecksumPlaces&) const = default;
};

/// Nothing when nobody is to be asked: by FTP and SFTP, without a file name, for checksum files and signatures
/// themselves, and when the URL carries a permission, which would not be one for its neighbours. Pure.
[[nodiscard]] std::optional<ChecksumPlaces> checksumPlaces(const Url& url);

/// What has checksums of its own is at least this large, in bytes; only then are names of one file asked for.
inline constexpr std::int64_t kOwnChecksumFrom = std::int64_t{1} << 20;

/// What lies beside a file.
struct FoundBeside {
    std::optional<Expectation> checksum{};
    /// Of the checksum file; a bad one is of another, which is not used for it.
    std::optional<Signature> signature{};
    std::optional<FoundSignature> ofFile{}; ///< of the file itself, not looked at yet

    [[nodiscard]] bool operator==(const FoundBeside&) const = default;
};

/// What can be said of a URL without asking anybody.
struct KnownChecksum {
    std::string url;
    FoundBeside found;
    std::int64_t below = 0; ///< it holds for files of fewer bytes; 0: nothing is known
};

} // namespace intact

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace intact {

namespace {

using enum FailureReason;
using Cat = FailureCategory;
using Rule = RetryRule;

constexpr std::array kTable{
    FailureInfo{None, "none", Cat::Internal, Rule::Never, true, "Nothing failed"},

    FailureInfo{NetworkUnreachable, "network-unreachable", Cat::Net, Rule::Backoff, true,
                "The network cannot be reached"},
    FailureInfo{HostNotFound, "host-not-found", Cat::Net, Rule::Backoff, true, "The server's name was not found"},
    FailureInfo{ConnectionRefused, "connection-refused", Cat::Net, Rule::Backoff, true,
                "The server refused the connection"},
    FailureInfo{ConnectionLost, "connection-lost", Cat::Net, Rule::Backoff, true, "The connection was lost"},
    FailureInfo{TimedOut, "timed-out", Cat::Net, Rule::Backoff, true, "The server did not answer in time"},
    FailureInfo{Stalled, "stalled", Cat::Net, Rule::Backoff, true, "The server stopped sending"},
    FailureInfo{UnexpectedRedirect, "unexpected-redirect", Cat::Net, Rule::Backoff, true,
                "Something on the way answered instead of the server, perhaps a login page of this network"},
    FailureInfo{Truncated, "truncated", Cat::Net, Rule::Backoff, true, "The server sent less than it had announced"},

    FailureInfo{ServerBusy, "server-busy", Cat::Busy, Rule::WaitAsTold, true, "The server asks to wait"},
    FailureInfo{ServerError, "server-error", Cat::Busy, Rule::Backoff, true, "The server has a problem of its own"},

    FailureInfo{LoginRequired, "login-required", Cat::Denied, Rule::UserDecides, true,
                "The server wants a user name and password"},
    FailureInfo{Forbidden, "forbidden", Cat::Denied, Rule::UserDecides, true,
                "The server does not allow this download"},
    FailureInfo{LinkExpired, "link-expired", Cat::Denied, Rule::UserDecides, true, "The link has expired"},
    FailureInfo{ProxyLoginRequired, "proxy-login-required", Cat::Denied, Rule::UserDecides, true,
                "The proxy wants a user name and password"},

    FailureInfo{LinkLost, "link-lost", Cat::Denied, Rule::UserDecides, true,
                "The download list was damaged, and the link of this file is lost"},

    FailureInfo{NotFound, "not-found", Cat::Gone, Rule::UserDecides, true, "There is no such file on the server"},

    FailureInfo{UnexpectedStatus, "unexpected-status", Cat::BadReply, Rule::UserDecides, true,
                "The server gave an answer that is no download"},
    FailureInfo{MalformedReply, "malformed-reply", Cat::BadReply, Rule::Never, true,
                "The server's answer is malformed"},
    FailureInfo{LengthUnclear, "length-unclear", Cat::BadReply, Rule::UserDecides, true,
                "The server contradicts itself about the length of the file"},
    FailureInfo{EncodingUnasked, "encoding-unasked", Cat::BadReply, Rule::UserDecides, true,
                "The server sent the file in an encoding that was not asked for"},
    FailureInfo{ReplyTooLong, "reply-too-long", Cat::BadReply, Rule::SingleStream, true,
                "The server sent more than was asked for"},
    FailureInfo{NotHttp, "not-http", Cat::BadReply, Rule::Never, true, "The server does not speak HTTP"},
    FailureInfo{RedirectBroken, "redirect-broken", Cat::BadReply, Rule::UserDecides, true,
                "The server redirects without saying where to"},
    FailureInfo{RepeatedlyTruncated, "repeatedly-truncated", Cat::BadReply, Rule::UserDecides, true,
                "The server breaks off at the same place every time"},
    FailureInfo{WebPage, "web-page", Cat::BadReply, Rule::UserDecides, true,
                "This looks like a web page, not like the file"},

    FailureInfo{RangesIgnored, "ranges-ignored", Cat::NoRange, Rule::SingleStream, true,
                "The server cannot send parts of this file"},
    FailureInfo{RangeMismatch, "range-mismatch", Cat::NoRange, Rule::SingleStream, true,
                "The server sent another part than was asked for"},

    FailureInfo{FileChanged, "file-changed", Cat::Changed, Rule::UserDecides, true,
                "The file on the server has changed since the download began"},
    FailureInfo{LinkToOtherFile, "link-to-other-file", Cat::Changed, Rule::UserDecides, true,
                "The new link leads to another file"},
    FailureInfo{MirrorDiffers, "mirror-differs", Cat::Changed, Rule::UserDecides, true, "The mirror has another file"},
    FailureInfo{ForeignPartRefused, "foreign-part-refused", Cat::Changed, Rule::UserDecides, true,
                "The unfinished file of another program cannot be continued"},

    FailureInfo{CertificateRejected, "certificate-rejected", Cat::Tls, Rule::UserDecides, true,
                "The server's certificate cannot be trusted"},
    FailureInfo{TlsFailed, "tls-failed", Cat::Tls, Rule::UserDecides, true, "No secure connection could be made"},
    FailureInfo{HostKeyUnknown, "host-key-unknown", Cat::Tls, Rule::UserDecides, true,
                "The server's key is not known on this computer"},
    FailureInfo{HostKeyChanged, "host-key-changed", Cat::Tls, Rule::UserDecides, true,
                "The server has another key than the one that is known for it"},

    FailureInfo{DiskFull, "disk-full", Cat::Full, Rule::WaitAsTold, true, "There is no space left on the disk"},
    FailureInfo{QuotaExceeded, "quota-exceeded", Cat::Full, Rule::UserDecides, true, "Your disk quota is used up"},

    FailureInfo{DiskIo, "disk-io", Cat::Disk, Rule::UserDecides, true, "The disk reported an error"},
    FailureInfo{PermissionDenied, "permission-denied", Cat::Disk, Rule::UserDecides, true,
                "Writing is not allowed there"},
    FailureInfo{ReadOnlyFileSystem, "read-only", Cat::Disk, Rule::UserDecides, true, "The disk is read-only"},
    FailureInfo{DirectoryMissing, "directory-missing", Cat::Disk, Rule::UserDecides, true, "The folder does not exist"},
    FailureInfo{PartMissing, "part-missing", Cat::Disk, Rule::UserDecides, true, "The unfinished file is gone"},
    FailureInfo{PartInUse, "part-in-use", Cat::Disk, Rule::UserDecides, true, "This download is running already"},
    FailureInfo{PartDamaged, "part-damaged", Cat::Disk, Rule::Backoff, true,
                "The unfinished file was changed by something else"},
    FailureInfo{DiskGone, "disk-gone", Cat::Disk, Rule::WaitAsTold, true, "The disk with this folder is not there"},

    FailureInfo{FileTooLarge, "file-too-large", Cat::Limit, Rule::UserDecides, true,
                "The disk's format cannot hold a file this large"},
    FailureInfo{NameTooLong, "name-too-long", Cat::Limit, Rule::UserDecides, true, "The file name is too long"},

    FailureInfo{ChecksumMismatch, "checksum-mismatch", Cat::Hash, Rule::UserDecides, true,
                "The file does not match its checksum"},
    FailureInfo{SizeMismatch, "size-mismatch", Cat::Hash, Rule::UserDecides, true,
                "The file has another size than it should have"},
    FailureInfo{WrongBytes, "wrong-bytes", Cat::Hash, Rule::UserDecides, true, "The server sent wrong bytes"},

    FailureInfo{SchemeRefused, "scheme-refused", Cat::Policy, Rule::Never, false,
                "Only http, https, ftp and sftp links can be downloaded"},
    FailureInfo{UrlInvalid, "url-invalid", Cat::Policy, Rule::Never, false, "This is not a valid link"},
    FailureInfo{HeaderRefused, "header-refused", Cat::Policy, Rule::UserDecides, false,
                "This request header cannot be set"},
    FailureInfo{RedirectLoop, "redirect-loop", Cat::Policy, Rule::Never, false, "The server redirects in circles"},
    FailureInfo{RedirectInsecure, "redirect-insecure", Cat::Policy, Rule::UserDecides, true,
                "The server redirects from a secure to an insecure address"},
    FailureInfo{TargetUnsafe, "target-unsafe", Cat::Policy, Rule::UserDecides, false,
                "The target is no ordinary file or folder"},
    FailureInfo{ChecksumInvalid, "checksum-invalid", Cat::Policy, Rule::UserDecides, false,
                "The checksum cannot be understood"},
    FailureInfo{NameInvalid, "name-invalid", Cat::Policy, Rule::UserDecides, false, "This is not a usable file name"},
    FailureInfo{AddressRefused, "address-refused", Cat::Policy, Rule::UserDecides, false,
                "The server redirects to an address inside your own network"},
    FailureInfo{CurlRefused, "curl-refused", Cat::Policy, Rule::UserDecides, false,
                "This curl command cannot be taken over"},
    FailureInfo{TagInvalid, "tag-invalid", Cat::Policy, Rule::UserDecides, false, "This tag cannot be used"},
    FailureInfo{CategoryInvalid, "category-invalid", Cat::Policy, Rule::UserDecides, false,
                "This category cannot be used"},

    FailureInfo{StoreFailed, "store-failed", Cat::Internal, Rule::UserDecides, true,
                "The download list could not be saved"},
    FailureInfo{InternalError, "internal-error", Cat::Internal, Rule::UserDecides, true,
                "Something went wrong inside the program"},
    FailureInfo{CrashedRepeatedly, "crashed-repeatedly", Cat::Internal, Rule::UserDecides, true,
                "The program has crashed twice with this download"},
};

FailureReason reasonOf(int osCode) {
    switch (osCode) {
    case ENOSPC:
        return DiskFull;
    case EDQUOT:
        return QuotaExceeded;
    case EACCES:
    case EPERM:
        return PermissionDenied;
    case EROFS:
        return ReadOnlyFileSystem;
    case ENOENT:
    case ENOTDIR:
        return DirectoryMissing;
    case EFBIG:
        return FileTooLarge;
    case ENAMETOOLONG:
        return NameTooLong;
    case ELOOP:
        return TargetUnsafe;
    case ENODEV:
    case ENXIO:
    case ESTALE:
    case ENOTCONN:
    case ENOMEDIUM:
        return DiskGone;
    default:
        return DiskIo;
    }
}

} // namespace

std::span<const FailureInfo> failureTable() {
    return kTable;
}

const FailureInfo& failureInfo(FailureReason reason) {
    const auto find = [](FailureReason wanted) {
        return std::find_if(kTable.begin(), kTable.end(), [=](const FailureInfo& row) { return row.reason == wanted; });
    };
    const auto row = find(reason);
    return row != kTable.end() ? *row : *find(InternalError);
}

std::string_view categoryName(FailureCategory category) {
    static constexpr std::array<std::string_view, 14> kNames{"net",      "busy",    "denied", "gone",    "bad-reply",
                                                             "no-range", "changed", "tls",    "full",    "disk",
                                                             "limit",    "hash",    "policy", "internal"};
    return kNames.at(static_cast<std::size_t>(category));
}

std::string Failure::message() const {
    std::string text(failureInfo(reason).phrase);
    if (!detail.empty())
        text += " (" + detail + ")";
    if (!operation.empty() || !place.empty()) {
        text += ": " + operation;
        if (!operation.empty() && !place.empty())
            text += ' ';
        text += place;
    }
    if (osCode != 0)
        text += " (" + std::generic_category().message(osCode) + ")";
    return text;
}

Failure osFailure(int osCode, std::string operation, std::string place) {
    return Failure{reasonOf(osCode), std::move(operation), std::move(place), osCode, {}};
}

tl::unexpected<Failure> unexpectedOs(int osCode, std::string operation, std::string place) {
    return tl::make_unexpected(osFailure(osCode, std::move(operation), std::move(place)));
}

} // namespace intact

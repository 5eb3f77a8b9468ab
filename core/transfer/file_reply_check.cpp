// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/file_reply_check.h"

#include "core/net/url.h"

#include <array>
#include <ctime>

namespace intact {

namespace {

using Kind = Verdict::Kind;

Verdict refusal(Kind kind, FailureReason reason, const Asked& asked, std::string detail) {
    Verdict verdict;
    verdict.kind = kind;
    verdict.failure = Failure{reason, "fetch", redactedUrl(asked.url), 0, std::move(detail)};
    return verdict;
}

/// IMF-fixdate (RFC 9110 §5.6.7), whatever the locale; empty when the year has no four digits.
std::string httpDate(std::int64_t seconds) {
    static constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t time = seconds;
    std::tm parts{};
    if (gmtime_r(&time, &parts) == nullptr || parts.tm_year > 9999 - 1900)
        return {};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                  kDays.at(static_cast<std::size_t>(parts.tm_wday)), parts.tm_mday,
                  kMonths.at(static_cast<std::size_t>(parts.tm_mon)), parts.tm_year + 1900, parts.tm_hour, parts.tm_min,
                  parts.tm_sec);
    return text.data();
}

std::string sizeText(const FileReply& file) {
    return file.size ? std::to_string(*file.size) + " bytes" : "no size";
}

} // namespace

Verdict checkFileReply(const Asked& asked, const FileReply& file) {
    Verdict verdict;
    verdict.entity.total = file.size;
    verdict.entity.rangesWork = file.size && file.offsetsWork;
    if (file.modified)
        verdict.entity.validators.lastModified = httpDate(*file.modified);
    if (compareWithKnown(asked, file.size, verdict.entity.validators) != Kind::Take)
        return refusal(Kind::Changed, FailureReason::FileChanged, asked,
                       sizeText(file) + ", " + verdict.entity.validators.lastModified);
    const std::int64_t begin = asked.range ? asked.range->begin : 0;
    if (file.offset != begin || (begin > 0 && !file.size))
        return refusal(Kind::SingleStream, FailureReason::RangesIgnored, asked, sizeText(file));
    verdict.kind = Kind::Take;
    verdict.lengthKnown = file.size.has_value();
    verdict.body = {begin, file.size.value_or(Verdict::kUnknownEnd)};
    if (asked.range && asked.range->end)
        verdict.body.end = std::min(verdict.body.end, *asked.range->end);
    return verdict;
}

std::optional<Verdict> verdictOnRefusal(const Failure& failure) {
    Verdict verdict;
    switch (failure.reason) {
    case FailureReason::ServerBusy:
        verdict.kind = Kind::Wait;
        break;
    case FailureReason::RangesIgnored:
        verdict.kind = Kind::SingleStream;
        break;
    case FailureReason::FileChanged:
        verdict.kind = Kind::Changed;
        break;
    default:
        return std::nullopt;
    }
    verdict.failure = failure;
    return verdict;
}

} // namespace intact

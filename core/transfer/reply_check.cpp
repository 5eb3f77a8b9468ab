// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/reply_check.h"

#include "core/net/url.h"
#include "core/transfer/file_reply_check.h"
#include "core/transfer/web_page.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace intact {

namespace {

using Kind = Verdict::Kind;

bool equalsIgnoringCase(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b,
                              [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

Verdict refusal(Kind kind, FailureReason reason, const Asked& asked, std::string detail) {
    Verdict verdict;
    verdict.kind = kind;
    verdict.failure = Failure{reason, "GET", redactedUrl(asked.url), 0, std::move(detail)};
    return verdict;
}

Verdict refuse(FailureReason reason, const Asked& asked, std::string detail) {
    return refusal(Kind::Refuse, reason, asked, std::move(detail));
}

std::string statusText(const ReplyHead& head) {
    return "status " + std::to_string(head.status);
}

// A refusal of a file that was served before means that the link has run out.
FailureReason deniedReason(const Asked& asked, FailureReason otherwise) {
    return asked.known && asked.known->succeeded ? FailureReason::LinkExpired : otherwise;
}

Verdict checkRedirect(const Asked& asked, const ReplyHead& head) {
    const auto location = head.value("location");
    if (!location || location->empty())
        return refuse(FailureReason::RedirectBroken, asked, statusText(head));
    if (!asked.mayRedirect)
        return refuse(FailureReason::UnexpectedRedirect, asked, statusText(head));
    Verdict verdict;
    verdict.kind = Kind::Redirect;
    verdict.location = std::string(*location);
    return verdict;
}

Verdict checkBusy(const Asked& asked, const ReplyHead& head, WallTime now) {
    Verdict verdict = refusal(Kind::Wait, FailureReason::ServerBusy, asked, statusText(head));
    verdict.wait = parseRetryAfter(head, now);
    return verdict;
}

Verdict checkUnsatisfied(const Asked& asked, const ReplyHead& head) {
    const auto field = head.value("content-range");
    const auto range = field ? parseContentRange(*field) : std::nullopt;
    const bool sameTotal = range && range->unsatisfied && asked.known && asked.known->total == range->total;
    if (!asked.known || sameTotal)
        return refusal(Kind::SingleStream, FailureReason::RangesIgnored, asked, statusText(head));
    return refusal(Kind::Changed, FailureReason::FileChanged, asked, statusText(head));
}

Verdict checkStatus(const Asked& asked, const ReplyHead& head, WallTime now) {
    switch (head.status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return checkRedirect(asked, head);
    case 401:
        return refuse(deniedReason(asked, FailureReason::LoginRequired), asked, statusText(head));
    case 403:
        return refuse(deniedReason(asked, FailureReason::Forbidden), asked, statusText(head));
    case 407:
        return refuse(FailureReason::ProxyLoginRequired, asked, statusText(head));
    case 404:
        return refuse(FailureReason::NotFound, asked, statusText(head));
    case 410:
        return refuse(deniedReason(asked, FailureReason::NotFound), asked, statusText(head));
    case 416:
        return checkUnsatisfied(asked, head);
    case 429:
    case 503:
        return checkBusy(asked, head, now);
    case 408:
    case 500:
    case 502:
    case 504:
        return refusal(Kind::Wait, FailureReason::ServerError, asked, statusText(head));
    default:
        return refuse(FailureReason::UnexpectedStatus, asked, statusText(head));
    }
}

// A name that says itself that the content is packed: then the encoded bytes are the file.
bool nameIsPacked(const std::string& url) {
    const std::string_view path = std::string_view(url).substr(0, url.find_first_of("?#"));
    static constexpr std::array<std::string_view, 7> kEndings{".gz", ".tgz", ".svgz", ".br", ".zst", ".Z", ".bz2"};
    return std::ranges::any_of(kEndings, [&](std::string_view ending) { return path.ends_with(ending); });
}

bool hasTag(const Validators& validators) {
    return !validators.strongEtag.empty() || !validators.weakEtag.empty();
}

std::optional<Verdict> checkEncoding(const Asked& asked, const ReplyHead& head) {
    for (const std::string_view encoding : head.values("content-encoding")) {
        if (encoding.empty() || equalsIgnoringCase(encoding, "identity"))
            continue;
        if (head.status == 206)
            return refusal(Kind::SingleStream, FailureReason::EncodingUnasked, asked,
                           "Content-Encoding " + std::string(encoding));
        if (!nameIsPacked(asked.url))
            return refuse(FailureReason::EncodingUnasked, asked, "Content-Encoding " + std::string(encoding));
    }
    return std::nullopt;
}

Verdict take(ByteRange body, bool lengthKnown, Entity entity) {
    Verdict verdict;
    verdict.kind = Kind::Take;
    verdict.body = body;
    verdict.lengthKnown = lengthKnown;
    verdict.entity = std::move(entity);
    return verdict;
}

// A login page or a captive portal in place of the file: of one that is known already, something on the way sent it.
std::optional<Verdict> checkPage(const Asked& asked, const ReplyHead& head, bool contradicts) {
    if (!isWebPage(head))
        return std::nullopt;
    const NameSays name = whatNameSays(asked.name);
    if (!asked.known && name == NameSays::File)
        return refuse(FailureReason::WebPage, asked, statusText(head));
    const bool nameless = validatorsOf(head) == Validators{};
    if (asked.known && contradicts && (name == NameSays::File || (name == NameSays::Nothing && nameless)))
        return refuse(FailureReason::UnexpectedRedirect, asked, "a web page");
    return std::nullopt;
}

Verdict checkWhole(const Asked& asked, const ReplyHead& head, const BodyFraming& framing) {
    Entity entity;
    entity.validators = validatorsOf(head);
    const bool lengthKnown = framing.kind == BodyFraming::Kind::Length;
    if (lengthKnown)
        entity.total = framing.length;
    const Kind kind = compareWithKnown(asked, entity.total, entity.validators);
    if (auto page = checkPage(asked, head, kind != Kind::Take))
        return *page;
    if (kind != Kind::Take)
        return refusal(kind, FailureReason::FileChanged, asked, statusText(head));
    const bool fromStart = !asked.range || asked.range->begin == 0;
    const bool toEnd = !asked.range || !asked.range->end;
    if (!fromStart || !toEnd)
        return refusal(Kind::SingleStream, FailureReason::RangesIgnored, asked, statusText(head));
    return take({0, lengthKnown ? framing.length : Verdict::kUnknownEnd}, lengthKnown, std::move(entity));
}

Verdict checkPart(const Asked& asked, const ReplyHead& head, const BodyFraming& framing) {
    if (!asked.range)
        return refuse(FailureReason::UnexpectedStatus, asked, "206 without a request for a part");
    const auto mismatch = [&](std::string detail) {
        return refusal(Kind::SingleStream, FailureReason::RangeMismatch, asked, std::move(detail));
    };
    const auto field = head.value("content-range");
    if (!field)
        return mismatch("no single Content-Range");
    const auto range = parseContentRange(*field);
    if (!range || range->unsatisfied || !range->total)
        return mismatch("Content-Range " + std::string(*field).substr(0, 100));
    Entity entity{range->total, validatorsOf(head), true};
    if (const Kind kind = compareWithKnown(asked, entity.total, entity.validators); kind != Kind::Take)
        return refusal(kind, FailureReason::FileChanged, asked, "Content-Range " + std::string(*field).substr(0, 100));
    const bool beginsRight = range->begin == asked.range->begin;
    const bool endsRight = range->end <= asked.range->end.value_or(*range->total);
    // A part that brings nothing but what is there already would never get anywhere.
    const bool getsOn = range->end > asked.range->begin + asked.overlap || range->end == asked.range->end;
    const bool lengthFits = framing.kind != BodyFraming::Kind::Length || framing.length == range->end - range->begin;
    if (!beginsRight || !endsRight || !getsOn || !lengthFits)
        return mismatch("Content-Range " + std::string(*field).substr(0, 100));
    return take({range->begin, range->end}, true, std::move(entity));
}

} // namespace

Verdict::Kind compareWithKnown(const Asked& asked, const std::optional<std::int64_t>& total,
                               const Validators& validators) {
    if (!asked.known)
        return Kind::Take;
    const Asked::Known& known = *asked.known;
    if (known.total && total && *known.total != *total)
        return Kind::Changed;
    using Match = Asked::Known::Match;
    const bool sameDate = known.validators.lastModified == validators.lastModified;
    if (known.match == Match::Size || (known.match == Match::SizeAndDate && sameDate))
        return Kind::Take;
    if (known.match == Match::Validators && sameVersion(known.validators, validators))
        return Kind::Take;
    const bool bothTagged = hasTag(known.validators) && hasTag(validators);
    return sameDate && !validators.lastModified.empty() && known.total && total && bothTagged ? Kind::OtherTag
                                                                                              : Kind::Changed;
}

Validators validatorsOf(const ReplyHead& head) {
    Validators validators;
    if (const auto tag = head.value("etag")) {
        const bool weak = tag->starts_with("W/");
        const bool quoted = tag->size() >= 2 && tag->front() == '"' && tag->back() == '"';
        if (weak)
            validators.weakEtag = std::string(*tag);
        else if (quoted)
            validators.strongEtag = std::string(*tag);
    }
    if (const auto modified = head.value("last-modified"))
        validators.lastModified = std::string(*modified);
    return validators;
}

bool sameVersion(const Validators& known, const Validators& now) {
    if (!known.strongEtag.empty() || !now.strongEtag.empty())
        return known.strongEtag == now.strongEtag;
    return known.weakEtag == now.weakEtag && known.lastModified == now.lastModified;
}

Verdict checkReply(const Asked& asked, const ReplyHead& head, WallTime now) {
    if (head.file)
        return checkFileReply(asked, *head.file);
    if (head.status != 200 && head.status != 206)
        return checkStatus(asked, head, now);
    const auto framing = parseFraming(head);
    if (!framing) {
        Verdict verdict = refuse(framing.error().reason, asked, framing.error().detail);
        return verdict;
    }
    if (auto encoded = checkEncoding(asked, head))
        return *encoded;
    return head.status == 206 ? checkPart(asked, head, *framing) : checkWhole(asked, head, *framing);
}

} // namespace intact

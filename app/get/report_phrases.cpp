// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/report_phrases.h"

#include "app/get/terminal_text.h"
#include "core/verify/expectations.h"

namespace intact::get {

namespace {

// "signed by …, key not known": nothing more is claimed.
std::string signatureText(const Signature& signature) {
    const std::string by = terminalText(signerText(signature));
    const std::string signer = by.empty() ? std::string("signed") : "signed by " + by;
    switch (signature.verdict) {
    case SignatureVerdict::Good:
        return signer;
    case SignatureVerdict::UnknownKey:
        return signer + ", key not known";
    case SignatureVerdict::Bad:
        return "the signature " + terminalText(signature.place) + " is BAD (" + by + ")";
    case SignatureVerdict::Expired:
        return signer + ", key or signature expired";
    case SignatureVerdict::Revoked:
        return signer + ", key revoked";
    case SignatureVerdict::Weak:
        return signer + ", with a digest that is too weak";
    case SignatureVerdict::Unchecked:
        break;
    }
    return signer + ", not checked";
}

std::string proofText(const std::optional<Proof>& proof) {
    if (!proof)
        return "not verified: no checksum known";
    const DigestInfo& info = digestInfo(proof->checksum.algorithm);
    const std::string where = whereItStands(proof->source, proof->place);
    return std::string(info.weak ? "intact by the weak " : "verified with ") + std::string(info.name) +
           (where.empty() ? "" : " of " + terminalText(where));
}

} // namespace

std::string shortName(const std::string& path, const std::string& url) {
    const std::size_t slash = path.rfind('/');
    const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
    return terminalText(name.empty() ? url : name);
}

std::string startPhrase(const StartReport& report) {
    std::string phrase = report.resumedBytes > 0 ? "continues " : "started ";
    phrase += shortName(report.path, report.url);
    if (report.resumedBytes > 0)
        phrase += " at " + bytesText(report.resumedBytes);
    return phrase + (report.total ? " (" + bytesText(*report.total) + ")" : std::string(" (size unknown)"));
}

std::string waitPhrase(const WaitReport& report) {
    std::string phrase = "waiting";
    if (report.wait)
        phrase += " " + durationText(*report.wait);
    return phrase + ": " + terminalText(report.failure.message()) + " (" + terminalText(report.url) + ")";
}

std::string dropPhrase(const DropReport& report) {
    return "without " + terminalText(report.source.server) + ": " + terminalText(report.source.failure.message()) +
           " (" + terminalText(report.url) + ")";
}

std::string adoptPhrase(const AdoptReport& report) {
    if (report.failure.reason == FailureReason::None)
        return "took over " + bytesText(report.bytes) + " of " + terminalText(report.file) +
               ", to be compared with the server's";
    return "begins anew: " + terminalText(report.failure.message());
}

std::string finishPhrase(const FinishReport& report) {
    std::string phrase = "finished " + terminalText(report.path) + " (" + bytesText(report.bytes);
    if (report.stats.seconds > 0) {
        const double rate = static_cast<double>(report.bytes) / report.stats.seconds;
        phrase += ", " + bytesText(static_cast<std::int64_t>(rate)) + "/s";
    }
    if (!report.stats.sizeConfirmed && !report.proof)
        phrase += ", size unconfirmed";
    phrase += ", " + proofText(report.proof);
    return phrase + (report.signature ? ", " + signatureText(*report.signature) : std::string()) + ")";
}

std::string failurePhrase(const FailureReport& report) {
    std::string phrase = "failed " + terminalText(report.url) + ": " + terminalText(report.failure.message());
    if (report.keptBytes > 0)
        phrase += "; " + bytesText(report.keptBytes) + " are kept";
    return phrase;
}

std::string summaryPhrase(const Summary& summary) {
    if (summary.finished == 1 && summary.failed == 0 && summary.unfinished == 0)
        return {};
    std::string phrase = std::to_string(summary.finished) + " finished";
    if (summary.failed > 0)
        phrase += ", " + std::to_string(summary.failed) + " failed";
    if (summary.unfinished > 0)
        phrase += ", " + std::to_string(summary.unfinished) + " interrupted; the same command continues them";
    return phrase;
}

} // namespace intact::get

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/peer_certificate.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace intact {

namespace {

constexpr std::size_t kMostNames = 5;
constexpr std::size_t kLongestName = 80;

std::string dayText(WallTime time) {
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(time));
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%d-%02u-%02u", static_cast<int>(day.year()),
                                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return {text.data(), static_cast<std::size_t>(std::max(length, 0))};
}

std::string onDay(std::string_view word, const std::optional<WallTime>& time) {
    return time ? " " + std::string(word) + " " + dayText(*time) : std::string();
}

std::string nameList(const std::vector<std::string>& names) {
    std::string list;
    for (std::size_t i = 0; i < std::min(names.size(), kMostNames); ++i)
        list += (i == 0 ? "" : ", ") + cleanLine(names[i], kLongestName);
    if (names.size() > kMostNames)
        list += " and others";
    return list;
}

std::string complaintOf(const PeerCertificate& peer, const std::string& host, WallTime now, WallTime built) {
    const std::string whose = "the certificate of " + host;
    switch (peer.problem) {
    case CertificateProblem::None:
        return peer.names.empty() ? whose + " is not for it"
                                  : "the certificate is for " + nameList(peer.names) + " and not for " + host;
    case CertificateProblem::Expired:
        return whose + " has expired" + onDay("on", peer.validUntil);
    case CertificateProblem::NotYetValid:
        if (now < built)
            return whose + " is not valid yet, but this computer's clock says " + dayText(now) +
                   ", which is before this program was made: set the clock";
        return whose + " is not valid yet" + onDay("but from", peer.validFrom);
    case CertificateProblem::SelfSigned:
        return whose + " is signed by nobody but itself";
    case CertificateProblem::UnknownAuthority:
        return whose + " comes from an authority that is not trusted here";
    case CertificateProblem::WeakKey:
        return whose + " has a key that is too short";
    case CertificateProblem::WeakDigest:
        return whose + " is signed with a digest that can be forged";
    case CertificateProblem::NoNames:
        return whose + " names no host";
    case CertificateProblem::Other:
        break;
    }
    return whose + " was refused: " + cleanLine(peer.words, kLongestName);
}

} // namespace

WallTime buildTime() {
    return WallTime(std::chrono::seconds(INTACT_BUILD_TIME));
}

std::string certificateComplaint(const PeerCertificate& peer, const std::string& host, bool pinned, WallTime now,
                                 WallTime built) {
    std::string text =
        pinned ? host + " has another key than the one that was accepted" : complaintOf(peer, host, now, built);
    if (!peer.keyPin.empty())
        text += "; its key is " + peer.keyPin;
    return text;
}

} // namespace intact

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/gpgv_status.h"

#include "core/base/ascii.h"
#include "core/base/lines.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <vector>

namespace intact {

namespace {

using enum SignatureVerdict;

constexpr std::string_view kPrefix = "[GNUPG:] ";
constexpr std::size_t kLongestName = 200;
// Digests of RFC 9580 §9.5 that are not believed: MD5, SHA-1, RIPEMD-160.
constexpr std::array<std::string_view, 3> kWeakDigests{"1", "2", "3"};
// The first counts most.
constexpr std::array kByWeight{Bad, Good, Revoked, Expired, Weak, UnknownKey, Unchecked};

// The next line, without its prefix; empty when it is none of gpgv's.
std::string_view takeStatus(std::string_view& status) {
    const std::string_view line = takeLine(status);
    return line.starts_with(kPrefix) ? line.substr(kPrefix.size()) : std::string_view();
}

std::string_view takeWord(std::string_view& text) {
    const std::size_t end = text.find(' ');
    const std::string_view word = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return word;
}

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> all;
    while (!text.empty())
        all.push_back(takeWord(text));
    return all;
}

std::string wordAt(const std::vector<std::string_view>& all, std::size_t index) {
    return index < all.size() ? std::string(all[index]) : std::string();
}

// Of a key: its fingerprint of version 4 or 5, or its number.
bool isKey(std::string_view word) {
    const bool isLong = word.size() == 16 || word.size() == 40 || word.size() == 64;
    return isLong && std::ranges::all_of(word, [](char c) { return hexValue(c).has_value(); });
}

// What is said of one signature; all of it, because GOODSIG alone would not be enough.
struct Heard {
    std::optional<SignatureVerdict> verdict;
    Signature signature;
    bool isValid = false; // VALIDSIG
    bool isWeak = false;
    bool isOfDocument = true;
};

void hearKey(Heard& heard, SignatureVerdict verdict, std::string_view rest) {
    const std::string_view key = takeWord(rest);
    // Nobody's signature is not good: gpgv always names the key.
    heard.verdict = verdict == Good && !isKey(key) ? Unchecked : verdict;
    if (isKey(key))
        heard.signature.key = key;
    heard.signature.by = cleanLine(percentDecoded(rest), kLongestName);
}

void hearError(Heard& heard, std::string_view rest) {
    constexpr std::string_view kNoKey = "9";
    const auto all = words(rest);
    heard.verdict = wordAt(all, 5) == kNoKey ? UnknownKey : Unchecked;
    for (const std::size_t index : {std::size_t{6}, std::size_t{0}}) { // "-" where there is no fingerprint
        if (heard.signature.key.empty() && isKey(wordAt(all, index)))
            heard.signature.key = wordAt(all, index);
    }
}

// The last word is the fingerprint of the primary key, by which people know it.
void hearValid(Heard& heard, std::string_view rest) {
    const auto all = words(rest);
    const std::string fingerprint = isKey(wordAt(all, 9)) ? wordAt(all, 9) : wordAt(all, 0);
    heard.isValid = isKey(fingerprint);
    if (heard.isValid)
        heard.signature.key = fingerprint;
    heard.isWeak = std::ranges::find(kWeakDigests, wordAt(all, 7)) != kWeakDigests.end();
    heard.isOfDocument = wordAt(all, 8) == "00" || wordAt(all, 8) == "01";
}

bool isVerdict(std::string_view line) {
    static constexpr std::array<std::string_view, 6> kWords{"GOODSIG",   "BADSIG",    "EXPSIG",
                                                            "EXPKEYSIG", "REVKEYSIG", "ERRSIG"};
    return std::ranges::find(kWords, takeWord(line)) != kWords.end();
}

void hear(Heard& heard, std::string_view line) {
    const std::string_view word = takeWord(line);
    if (word == "GOODSIG")
        hearKey(heard, Good, line);
    else if (word == "BADSIG")
        hearKey(heard, Bad, line);
    else if (word == "EXPSIG" || word == "EXPKEYSIG")
        hearKey(heard, Expired, line);
    else if (word == "REVKEYSIG")
        hearKey(heard, Revoked, line);
    else if (word == "ERRSIG")
        hearError(heard, line);
    else if (word == "VALIDSIG")
        hearValid(heard, line);
}

std::optional<Signature> judged(const Heard& heard) {
    if (!heard.verdict)
        return std::nullopt;
    Signature signature = heard.signature;
    signature.verdict = *heard.verdict;
    if (signature.verdict == Good && (!heard.isValid || !heard.isOfDocument))
        signature.verdict = Unchecked;
    else if (signature.verdict == Good && heard.isWeak)
        signature.verdict = Weak;
    return signature;
}

auto weight(const Signature& signature) {
    return std::ranges::find(kByWeight, signature.verdict) - kByWeight.begin();
}

} // namespace

std::optional<Signature> signatureFromStatus(std::string_view status) {
    std::vector<Heard> all(1);
    while (!status.empty()) {
        const std::string_view line = takeStatus(status);
        // Older programs do not say where the next one begins.
        const bool isNext = line == "NEWSIG" || line.starts_with("NEWSIG ");
        if (isNext || (all.back().verdict && isVerdict(line)))
            all.emplace_back();
        hear(all.back(), line);
    }
    std::optional<Signature> most;
    for (const Heard& heard : all) {
        auto signature = judged(heard);
        if (signature && (!most || weight(*signature) < weight(*most)))
            most = std::move(signature);
    }
    return most;
}

std::size_t textsInStatus(std::string_view status) {
    std::size_t count = 0;
    while (!status.empty())
        count += takeStatus(status).starts_with("PLAINTEXT ") ? 1 : 0;
    return count;
}

} // namespace intact

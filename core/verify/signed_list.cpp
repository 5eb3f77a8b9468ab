// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/signed_list.h"

#include <utility>

namespace intact {

SignedList::SignedList(std::string_view name, std::string place, std::string text)
    : m_hint(algorithmOfList(name))
    , m_place(std::move(place))
    , m_text(std::move(text))
    , m_index(parseChecksumList(m_text, m_hint))
    , m_isSignedWithin(isSignedWithin(m_text)) {
    // Nobody will ask for the signature of a page that says it has no such file.
    if (m_index.size() == 0)
        m_text = {};
}

std::optional<Expectation> SignedList::find(std::string_view fileName) const {
    std::optional<Checksum> checksum = m_index.find(fileName);
    if (!checksum)
        return std::nullopt;
    const bool isGood = m_signature && m_signature->verdict == SignatureVerdict::Good;
    return Expectation{std::move(*checksum), isGood ? ChecksumSource::SignedChecksumFile : ChecksumSource::ChecksumFile,
                       m_place};
}

bool SignedList::isRefused() const {
    return m_signature && m_signature->verdict == SignatureVerdict::Bad;
}

std::optional<std::size_t> SignedList::nextName(std::size_t names) const {
    const bool isOpen = !m_isJudged && !m_isSignedWithin && !m_text.empty() && m_asked < names;
    return isOpen ? std::optional(m_asked) : std::nullopt;
}

bool SignedList::isToBeJudged() const {
    return m_isSignedWithin && !m_isJudged && !m_text.empty();
}

FoundSignature SignedList::ownSignature() const {
    return {SignatureKind::OpenPgp, m_text, m_place};
}

void SignedList::judged(const SignatureAnswer& answer) {
    ++m_asked;
    if (!answer.signature && !m_isSignedWithin)
        return;
    m_isJudged = true;
    m_signature = answer.signature;
    // What counts is what is signed, and not how it looks to us around that.
    if (m_isSignedWithin && m_signature && m_signature->verdict == SignatureVerdict::Good)
        m_index = ChecksumIndex(parseChecksumList(answer.text, m_hint));
    m_text = {};
}

} // namespace intact

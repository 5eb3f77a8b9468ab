// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/header_digests.h"

#include "core/base/ascii.h"
#include "core/base/base64.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace intact {

namespace {

using enum DigestAlgorithm;
using Found = std::vector<std::pair<DigestAlgorithm, std::vector<std::uint8_t>>>;

// Names of the registries of RFC 3230 and RFC 9530. What is left out is too weak to prove anything (CRC, Adler), or of
// the bytes before a content coding (id-sha-256), which for us are the same but for servers that say so are not.
std::optional<DigestAlgorithm> algorithmOf(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, DigestAlgorithm>, 6> kNames{
        {{"md5", Md5}, {"sha", Sha1}, {"sha-256", Sha256}, {"sha-512", Sha512}, {"sha-1", Sha1}, {"sha-384", Sha384}}};
    for (const auto& [known, algorithm] : kNames) {
        if (equalsIgnoringCase(name, known))
            return algorithm;
    }
    return std::nullopt;
}

void addBase64(Found& found, std::optional<DigestAlgorithm> algorithm, std::string_view text) {
    if (!algorithm)
        return;
    auto digest = decodeBase64(text);
    if (digest && digest->size() == digestInfo(*algorithm).digestBytes)
        found.emplace_back(*algorithm, std::move(*digest));
}

/// Reads the dictionaries of RFC 8941 §3.2 as far as digests need them.
class DictionaryReader {
public:
    explicit DictionaryReader(std::string_view text) : m_text(text) {}

    /// Nothing when the field is not well-formed: then none of it counts.
    [[nodiscard]] std::optional<Found> digests() {
        Found found;
        while (true) {
            skipBlanks();
            const std::string_view key = takeWhile([](char c) {
                return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '*';
            });
            if (key.empty() || !takeMember(found, key) || !skipParameters())
                return std::nullopt;
            skipBlanks();
            if (m_text.empty())
                return found;
            if (!take(','))
                return std::nullopt;
        }
    }

private:
    [[nodiscard]] bool take(char c) {
        if (m_text.empty() || m_text.front() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    template <typename Predicate>
    std::string_view takeWhile(Predicate isWanted) {
        std::size_t count = 0;
        while (count < m_text.size() && isWanted(m_text[count]))
            ++count;
        const std::string_view taken = m_text.substr(0, count);
        m_text.remove_prefix(count);
        return taken;
    }

    void skipBlanks() {
        takeWhile([](char c) { return c == ' ' || c == '\t'; });
    }

    // A key without a value is "true", and no digest.
    [[nodiscard]] bool takeMember(Found& found, std::string_view key) {
        if (!take('='))
            return true;
        if (!take(':'))
            return skipBareItem();
        const std::string_view base64 = takeWhile([](char c) { return c != ':'; });
        if (!take(':'))
            return false;
        addBase64(found, algorithmOf(key), base64);
        return true;
    }

    [[nodiscard]] bool skipParameters() {
        while (true) {
            skipBlanks();
            if (!take(';'))
                return true;
            skipBlanks();
            takeWhile([](char c) { return c != '=' && c != ';' && c != ',' && c != ' '; });
            if (take('=') && !skipBareItem())
                return false;
        }
    }

    [[nodiscard]] bool skipBareItem() {
        if (!take('"'))
            return !takeWhile([](char c) { return c != ',' && c != ';' && c != ' ' && c != '"'; }).empty();
        while (!m_text.empty()) {
            const char c = m_text.front();
            m_text.remove_prefix(c == '\\' && m_text.size() > 1 ? 2 : 1);
            if (c == '"')
                return true;
        }
        return false;
    }

    std::string_view m_text;
};

// Digest of RFC 3230 and x-goog-hash: "sha-256=…,md5=…".
Found listedDigests(std::string_view list) {
    Found found;
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        const std::string_view one = trimmed(list.substr(0, comma));
        list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 1);
        if (const std::size_t equals = one.find('='); equals != std::string_view::npos)
            addBase64(found, algorithmOf(one.substr(0, equals)), one.substr(equals + 1));
    }
    return found;
}

Found singleDigest(DigestAlgorithm algorithm, std::string_view value) {
    Found found;
    addBase64(found, algorithm, value);
    return found;
}

bool hasContentCoding(const ReplyHead& head) {
    for (const std::string_view coding : head.values("Content-Encoding")) {
        if (!equalsIgnoringCase(coding, "identity"))
            return true;
    }
    return false;
}

} // namespace

std::vector<Expectation> announcedDigests(const ReplyHead& head) {
    std::vector<Expectation> announced;
    if (head.file || hasContentCoding(head))
        return announced;
    const auto add = [&announced](Found found, ChecksumSource source) {
        for (auto& [algorithm, digest] : found)
            announced.push_back({{algorithm, std::move(digest)}, source, {}});
    };
    // Lines of one field are one list (RFC 9110 §5.2).
    std::string dictionary;
    for (const std::string_view line : head.values("Repr-Digest"))
        dictionary += (dictionary.empty() ? "" : ", ") + std::string(line);
    add(DictionaryReader(dictionary).digests().value_or(Found()), ChecksumSource::ReprDigest);
    for (const std::string_view line : head.values("Digest"))
        add(listedDigests(line), ChecksumSource::Digest);
    // Of the bytes of this very message: in a 206 that is not the file.
    if (const auto value = head.value("Content-MD5"); value && head.status == 200)
        add(singleDigest(Md5, *value), ChecksumSource::ContentMd5);
    for (const std::string_view line : head.values("x-goog-hash"))
        add(listedDigests(line), ChecksumSource::ObjectStore);
    // "…-3" is a digest of the digests of three pieces, and no base64.
    static constexpr std::array<std::pair<std::string_view, DigestAlgorithm>, 4> kStores{
        {{"x-amz-checksum-sha256", Sha256},
         {"x-amz-checksum-sha512", Sha512},
         {"x-amz-checksum-sha1", Sha1},
         {"x-ms-blob-content-md5", Md5}}};
    const bool isComposite = equalsIgnoringCase(head.value("x-amz-checksum-type").value_or(""), "COMPOSITE");
    for (const auto& [field, algorithm] : kStores) {
        if (const auto value = head.value(field); value && !isComposite)
            add(singleDigest(algorithm, *value), ChecksumSource::ObjectStore);
    }
    return announced;
}

} // namespace intact

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/metalink.h"

#include "core/base/ascii.h"
#include "core/intake/file_name.h"
#include "core/net/url.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include <pugixml.hpp>

namespace intact {

namespace {

constexpr int kDeepest = 16;
constexpr std::int64_t kLastPriority = 999'999; // RFC 5854 §4.2.16
constexpr std::int64_t kBestPreference = 100;   // of Metalink 3, where more is better
constexpr std::int64_t kLargestFile = std::int64_t{1} << 60;

tl::unexpected<std::string> invalid(std::string detail) {
    return tl::make_unexpected(std::move(detail));
}

// Prefixes of namespaces are free, and nobody mixes vocabularies in a metalink.
std::string_view localName(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    return name.substr(name.find(':') + 1);
}

std::vector<pugi::xml_node> childrenOf(const pugi::xml_node& node, std::string_view name) {
    std::vector<pugi::xml_node> children;
    for (const pugi::xml_node& child : node) {
        if (localName(child) == name)
            children.push_back(child);
    }
    return children;
}

pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name) {
    const auto children = childrenOf(node, name);
    return children.empty() ? pugi::xml_node() : children.front();
}

std::string_view textOf(const pugi::xml_node& node) {
    return trimmed(node.text().get());
}

std::optional<std::int64_t> numberIn(std::string_view text) {
    const auto number = parseDecimal(trimmed(text));
    return number && *number <= kLargestFile ? number : std::nullopt;
}

/// Looks for what is refused before anything is taken.
class Inspector final : public pugi::xml_tree_walker {
public:
    bool for_each(pugi::xml_node& node) override {
        m_hasDoctype = m_hasDoctype || node.type() == pugi::node_doctype;
        m_isDeep = m_isDeep || depth() >= kDeepest;
        return !m_hasDoctype && !m_isDeep;
    }
    [[nodiscard]] bool hasDoctype() const { return m_hasDoctype; }
    [[nodiscard]] bool isDeep() const { return m_isDeep; }

private:
    bool m_hasDoctype = false;
    bool m_isDeep = false;
};

std::optional<Checksum> checksumIn(const pugi::xml_node& hash) {
    const auto algorithm = digestFromName(hash.attribute("type").value());
    if (!algorithm)
        return std::nullopt;
    const auto checksum = parseChecksum(std::string(digestInfo(*algorithm).name) + '=' + std::string(textOf(hash)));
    return checksum ? std::optional(*checksum) : std::nullopt;
}

std::optional<PieceDigests> piecesIn(const pugi::xml_node& pieces, std::optional<std::int64_t> size) {
    const auto algorithm = digestFromName(pieces.attribute("type").value());
    const auto length = numberIn(pieces.attribute("length").value());
    if (!algorithm || !length || !size)
        return std::nullopt;
    PieceDigests found{*algorithm, *length, {}};
    const std::string prefix = std::string(digestInfo(*algorithm).name) + '=';
    for (const pugi::xml_node& hash : childrenOf(pieces, "hash")) {
        // Metalink 3 numbers them; nobody has seen one that does not write them in order.
        const pugi::xml_attribute number = hash.attribute("piece");
        if (!number.empty() && numberIn(number.value()) != found.count())
            return std::nullopt;
        const auto digest = parseChecksum(prefix + std::string(textOf(hash)));
        if (!digest)
            return std::nullopt;
        found.digests.insert(found.digests.end(), digest->digest.begin(), digest->digest.end());
    }
    return found.cover(*size) ? std::optional(std::move(found)) : std::nullopt;
}

/// Reads the element that has digests: <file> itself, or its <verification>.
void readDigests(const pugi::xml_node& node, MetalinkFile& file) {
    for (const pugi::xml_node& hash : childrenOf(node, "hash")) {
        if (auto checksum = checksumIn(hash))
            file.checksums.push_back(std::move(*checksum));
    }
    for (const pugi::xml_node& one : childrenOf(node, "pieces")) {
        auto pieces = piecesIn(one, file.size);
        if (pieces && (!file.pieces || file.pieces->algorithm < pieces->algorithm))
            file.pieces = std::move(pieces);
    }
    const pugi::xml_node signature = childOf(node, "signature");
    const std::string_view kind = signature.attribute("mediatype").value();
    const std::string_view oldKind = signature.attribute("type").value();
    if (kind == "application/pgp-signature" || equalsIgnoringCase(oldKind, "pgp"))
        file.signature = std::string(textOf(signature));
}

struct RankedUrl {
    std::int64_t priority = kLastPriority; // less is better
    std::size_t distance = 0;              // by country
    std::string url;
};

std::int64_t priorityOf(const pugi::xml_node& url) {
    if (const auto priority = numberIn(url.attribute("priority").value()); priority && *priority > 0)
        return std::min(*priority, kLastPriority);
    if (const auto preference = numberIn(url.attribute("preference").value()))
        return std::max<std::int64_t>(kBestPreference + 1 - *preference, 1);
    return kLastPriority;
}

void readUrls(const pugi::xml_node& node, const std::vector<std::string>& countries, MetalinkFile& file) {
    std::vector<RankedUrl> ranked;
    for (const pugi::xml_node& element : childrenOf(node, "url")) {
        const auto url = Url::parse(std::string(textOf(element)));
        if (!url)
            continue;
        const auto same = [&element](const std::string& country) {
            return equalsIgnoringCase(country, element.attribute("location").value());
        };
        const auto near = std::ranges::find_if(countries, same);
        ranked.push_back(
            {priorityOf(element), static_cast<std::size_t>(near - countries.begin()), std::string(textOf(element))});
    }
    std::ranges::stable_sort(ranked, {}, [](const RankedUrl& url) { return std::tie(url.priority, url.distance); });
    for (RankedUrl& url : ranked) {
        if (file.urls.size() < kMostMetalinkMirrors && std::ranges::find(file.urls, url.url) == file.urls.end())
            file.urls.push_back(std::move(url.url));
    }
}

MetalinkFile fileIn(const pugi::xml_node& node, const std::vector<std::string>& countries) {
    MetalinkFile file;
    // A path leads into folders of its own, and nobody has agreed to those.
    const std::string_view path = node.attribute("name").value();
    file.name = safeFileName(path.substr(path.find_last_of("/\\") + 1));
    file.size = numberIn(textOf(childOf(node, "size")));
    for (const pugi::xml_node& digests : {node, childOf(node, "verification")})
        readDigests(digests, file);
    for (const pugi::xml_node& urls : {node, childOf(node, "resources")})
        readUrls(urls, countries, file);
    return file;
}

} // namespace

tl::expected<std::vector<MetalinkFile>, std::string> parseMetalink(std::string_view xml,
                                                                   const std::vector<std::string>& countries) {
    if (xml.size() > kMostMetalinkBytes)
        return invalid("it is larger than " + std::to_string(kMostMetalinkBytes) + " bytes");
    pugi::xml_document document;
    const auto parsed = document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_doctype);
    if (!parsed)
        return invalid(std::string(parsed.description()) + " at byte " + std::to_string(parsed.offset));
    Inspector inspector;
    document.traverse(inspector);
    if (inspector.hasDoctype())
        return invalid("it has a document type declaration");
    if (inspector.isDeep())
        return invalid("it is nested too deeply");
    const pugi::xml_node root = document.document_element();
    if (localName(root) != "metalink")
        return invalid("it is no metalink");
    std::vector<pugi::xml_node> nodes = childrenOf(root, "file");
    std::ranges::move(childrenOf(childOf(root, "files"), "file"), std::back_inserter(nodes));
    if (nodes.size() > kMostMetalinkFiles)
        return invalid("it has more than " + std::to_string(kMostMetalinkFiles) + " files");
    std::vector<MetalinkFile> files;
    for (const pugi::xml_node& node : nodes) {
        if (MetalinkFile file = fileIn(node, countries); !file.urls.empty())
            files.push_back(std::move(file));
    }
    if (files.empty())
        return invalid("there is no http or https link in it");
    return files;
}

const MetalinkFile* metalinkFileFor(const std::vector<MetalinkFile>& files, const std::string& segment,
                                    std::optional<std::int64_t> size) {
    auto meant = std::ranges::find(files, safeFileName(segment), &MetalinkFile::name);
    if (meant == files.end() && files.size() == 1)
        meant = files.begin();
    const bool isOfAnotherSize = meant != files.end() && meant->size && size && *meant->size != *size;
    return meant == files.end() || isOfAnotherSize ? nullptr : &*meant;
}

bool looksLikeMetalink(std::string_view text) {
    constexpr std::size_t kHead = 1024;
    const std::string_view head = trimmed(text.substr(0, kHead));
    return head.starts_with("<metalink") ||
           ((head.starts_with("<?xml") || head.starts_with("\xEF\xBB\xBF<?xml") || head.starts_with("<!--")) &&
            head.find("<metalink") != std::string_view::npos);
}

} // namespace intact

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/list_file.h"

#include "core/download/secrets.h"
#include "core/intake/categories.h"
#include "core/intake/request_check.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <string>

namespace intact::app {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMostBytes = qsizetype{256} << 20;
constexpr qsizetype kMostDownloads = 1'000'000;
const QLatin1String kFormat("intact-list");

using Problem = tl::unexpected<QString>;

struct ListFileTr {
    Q_DECLARE_TR_FUNCTIONS(DownloadLists)
};

QJsonArray linesOf(const std::vector<std::string>& lines) {
    QJsonArray array;
    for (const std::string& line : lines)
        array.append(ui::toText(line));
    return array;
}

QString checksumText(const Checksum& checksum) {
    return ui::toText(std::string(digestInfo(checksum.algorithm).name) + "=" + checksum.hex());
}

// Members that say nothing are left out.
void put(QJsonObject& object, const char* key, const QJsonValue& value) {
    const bool empty = (value.isString() && value.toString().isEmpty()) ||
                       (value.isArray() && value.toArray().isEmpty()) || value.isNull();
    if (!empty)
        object.insert(QLatin1String(key), value);
}

template <typename T>
QJsonValue orNull(const std::optional<T>& value) {
    return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonObject objectOf(const Category& category) {
    QJsonObject object;
    put(object, "name", ui::toText(category.name));
    put(object, "folder", ui::toText(category.folder));
    put(object, "types", linesOf(category.types));
    put(object, "hosts", linesOf(category.hosts));
    put(object, "patterns", linesOf(category.patterns));
    return object;
}

using Names = std::map<CategoryId, std::string>;

void putFiling(QJsonObject& object, const Filing& filing, const Names& names) {
    const auto name = filing.category.id ? names.find(*filing.category.id) : names.end();
    if (name != names.end())
        put(object, "category", ui::toText(name->second));
    if (filing.category.byRule)
        put(object, "category_by_rule", true);
    put(object, "tags", linesOf(filing.tags));
}

void putSignature(QJsonObject& object, const Signature& signature) {
    put(object, "signature", ui::toText(std::string(verdictName(signature.verdict))));
    put(object, "signature_key", ui::toText(signature.key));
    put(object, "signature_by", ui::toText(signature.by));
    put(object, "signature_place", ui::toText(signature.place));
}

void putProof(QJsonObject& object, const DownloadRecord& record) {
    if (record.signature)
        putSignature(object, *record.signature);
    if (record.digest)
        put(object, "digest", checksumText(*record.digest));
    if (!record.proof)
        return;
    put(object, "verified", checksumText(record.proof->checksum));
    if (record.proof->source != ChecksumSource::Given)
        put(object, "verified_source", ui::toText(std::string(sourceName(record.proof->source))));
    put(object, "verified_place", ui::toText(record.proof->place));
}

QJsonObject objectOf(const DownloadRecord& record, const Names& names) {
    const DownloadRequest& request = record.request;
    QJsonObject object;
    put(object, "url", ui::toText(request.url));
    put(object, "directory", ui::toText(request.directory));
    put(object, "asked_name", ui::toText(request.fileName));
    put(object, "name", ui::toText(record.fileName));
    put(object, "complete", record.state == State::Complete);
    put(object, "size", orNull(record.ledger.total));
    put(object, "segments", request.segments);
    put(object, "checksum", request.expected ? QJsonValue(checksumText(*request.expected)) : QJsonValue());
    if (request.expectedSource != ChecksumSource::Given)
        put(object, "checksum_source", ui::toText(std::string(sourceName(request.expectedSource))));
    put(object, "expected_size", orNull(request.expectedSize));
    putProof(object, record);
    put(object, "headers", linesOf(storableHeaders(request)));
    put(object, "user_agent", ui::toText(request.userAgent));
    put(object, "referer", ui::toText(request.referer));
    put(object, "user", ui::toText(request.user));
    put(object, "proxy", ui::toText(withoutLogin(request.proxy)));
    put(object, "max_retries", request.maxRetries);
    put(object, "mirrors", linesOf(request.mirrors));
    put(object, "rate_limit", orNull(request.rateLimit));
    putFiling(object, request.filing, names);
    if (request.priority != Priority::Normal)
        put(object, "priority", static_cast<int>(request.priority));
    put(object, "start_at",
        request.startAt ? QJsonValue(static_cast<qint64>(request.startAt->time_since_epoch().count())) : QJsonValue());
    put(object, "added_at", static_cast<qint64>(record.addedAt.time_since_epoch().count()));
    if (record.finishedAt)
        put(object, "finished_at", static_cast<qint64>(record.finishedAt->time_since_epoch().count()));
    return object;
}

/// Reads members of one download; remembers the first that is not what it should be.
class Members {
public:
    explicit Members(const QJsonObject& object) : m_object(object) {}

    std::string text(const char* key) {
        const QJsonValue value = take(key, QJsonValue::String);
        return ui::toUtf8(value.toString());
    }
    std::vector<std::string> lines(const char* key) {
        std::vector<std::string> lines;
        for (const QJsonValue& line : take(key, QJsonValue::Array).toArray()) {
            if (!line.isString())
                complain(key);
            lines.push_back(ui::toUtf8(line.toString()));
        }
        return lines;
    }
    std::optional<std::int64_t> number(const char* key) {
        const QJsonValue value = take(key, QJsonValue::Double);
        if (value.isUndefined())
            return std::nullopt;
        const qint64 number = value.toInteger(-1);
        if (number < 0)
            complain(key);
        return number;
    }
    bool flag(const char* key) { return take(key, QJsonValue::Bool).toBool(); }
    std::optional<Checksum> checksum(const char* key) {
        const std::string written = text(key);
        if (written.empty())
            return std::nullopt;
        auto checksum = parseChecksum(written);
        if (!checksum) {
            complain(key);
            return std::nullopt;
        }
        return *checksum;
    }
    // One of a newer version counts as the person's: it decides alone.
    ChecksumSource source(const char* key) { return sourceFromName(text(key)).value_or(ChecksumSource::Given); }
    [[nodiscard]] const QString& wrong() const { return m_wrong; }

private:
    QJsonValue take(const char* key, QJsonValue::Type type) {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (value.isUndefined() || value.type() == type)
            return value;
        complain(key);
        return QJsonValue(QJsonValue::Undefined);
    }
    void complain(const char* key) {
        if (m_wrong.isEmpty())
            m_wrong = ListFileTr::tr("\"%1\" is not what it should be").arg(QLatin1String(key));
    }

    const QJsonObject& m_object;
    QString m_wrong;
};

std::optional<WallTime> timeOf(std::optional<std::int64_t> seconds) {
    return seconds ? std::optional(WallTime(std::chrono::seconds(*seconds))) : std::nullopt;
}

DownloadRequest requestOf(Members& members) {
    DownloadRequest request;
    request.url = members.text("url");
    request.givenByPerson = true;
    request.directory = members.text("directory");
    request.fileName = members.text("asked_name");
    request.segments = static_cast<int>(std::min<std::int64_t>(members.number("segments").value_or(8), 1000));
    request.expected = members.checksum("checksum");
    request.expectedSource = members.source("checksum_source");
    request.expectedSize = members.number("expected_size");
    request.userAgent = members.text("user_agent");
    request.referer = members.text("referer");
    request.user = members.text("user");
    request.proxy = members.text("proxy");
    request.maxRetries = static_cast<int>(std::min<std::int64_t>(members.number("max_retries").value_or(8), 1000));
    request.mirrors = members.lines("mirrors");
    request.rateLimit = members.number("rate_limit");
    request.filing.category.byRule = members.flag("category_by_rule");
    request.filing.tags = members.lines("tags");
    if (const auto priority = members.number("priority"); priority && *priority < static_cast<int>(kPriorities))
        request.priority = static_cast<Priority>(*priority);
    request.startAt = timeOf(members.number("start_at"));
    restoreHeaders(request, members.lines("headers"));
    return request;
}

/// Checked, and numbered from 1 on.
tl::expected<std::vector<Category>, QString> categoriesOf(const QJsonValue& value) {
    std::vector<Category> categories;
    for (const QJsonValue& one : value.toArray()) {
        const QJsonObject object = one.toObject();
        Members members(object);
        Category category;
        category.id.value = static_cast<std::int64_t>(categories.size()) + 1;
        category.name = members.text("name");
        category.folder = members.text("folder");
        category.types = members.lines("types");
        category.hosts = members.lines("hosts");
        category.patterns = members.lines("patterns");
        if (!members.wrong().isEmpty())
            return Problem(members.wrong());
        categories.push_back(std::move(category));
    }
    auto checked = checkCategories(std::move(categories));
    if (!checked)
        return Problem(ui::problemInFull(checked.error()));
    return *checked;
}

// A word of a newer version says nothing that is known here.
std::optional<Signature> signatureOf(Members& members) {
    const auto verdict = verdictFromName(members.text("signature"));
    Signature signature{verdict.value_or(SignatureVerdict::Unchecked), members.text("signature_key"),
                        members.text("signature_by"), members.text("signature_place")};
    return verdict ? std::optional(std::move(signature)) : std::nullopt;
}

tl::expected<DownloadRecord, QString> recordOf(const QJsonValue& value, const std::vector<Category>& categories) {
    if (!value.isObject())
        return Problem(ListFileTr::tr("it is no object"));
    const QJsonObject object = value.toObject();
    Members members(object);
    DownloadRecord record;
    record.request = requestOf(members);
    record.fileName = members.text("name");
    const auto category = std::ranges::find(categories, members.text("category"), &Category::name);
    if (category != categories.end())
        record.request.filing.category.id = category->id;
    record.state = members.flag("complete") ? State::Complete : State::Paused;
    record.ledger.total = members.number("size");
    record.addedAt = timeOf(members.number("added_at")).value_or(WallTime());
    record.finishedAt = timeOf(members.number("finished_at"));
    if (auto checksum = members.checksum("verified"))
        record.proof = Proof{std::move(*checksum), members.source("verified_source"), members.text("verified_place")};
    record.digest = members.checksum("digest");
    record.signature = signatureOf(members);
    if (!members.wrong().isEmpty())
        return Problem(members.wrong());
    // The name that was chosen has to be as good as one that is asked for.
    DownloadRequest named = record.request;
    named.fileName = record.fileName;
    auto checked = checkRequest(record.request);
    const auto checkedName = checkRequest(std::move(named));
    if (!checked || !checkedName)
        return Problem(ui::problemInFull((checked ? checkedName : checked).error()));
    const std::vector<std::string> forgotten = record.request.forgotten;
    record.request = std::move(*checked);
    record.request.forgotten = forgotten;
    if (record.state == State::Complete) {
        record.finishedAt = record.finishedAt.value_or(record.addedAt); // the store takes no finished one without
    } else {
        record.ledger = {};
        record.proof.reset();
        record.signature.reset();
        record.digest.reset();
        record.finishedAt.reset();
    }
    return record;
}

} // namespace

QByteArray writeList(const ListContent& content) {
    QJsonArray categories;
    Names names;
    for (const Category& category : content.categories) {
        categories.append(objectOf(category));
        names[category.id] = category.name;
    }
    QJsonArray downloads;
    for (const DownloadRecord& record : content.records) {
        if (!record.removed)
            downloads.append(objectOf(record, names));
    }
    QJsonObject list;
    list.insert(QLatin1String("format"), kFormat);
    list.insert(QLatin1String("version"), kVersion);
    put(list, "categories", categories);
    list.insert(QLatin1String("downloads"), downloads);
    return QJsonDocument(list).toJson();
}

tl::expected<ListContent, QString> readList(const QByteArray& content) {
    if (content.size() > kMostBytes)
        return Problem(ListFileTr::tr("The file is too large to be a download list."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError)
        return Problem(
            ListFileTr::tr("The file is damaged at byte %L1 (%2).").arg(error.offset).arg(error.errorString()));
    const QJsonObject list = document.object();
    if (list.value(QLatin1String("format")).toString() != kFormat)
        return Problem(ListFileTr::tr("This is no download list of Intact."));
    if (list.value(QLatin1String("version")).toInt() != kVersion)
        return Problem(ListFileTr::tr("The list is of another version of Intact; this one reads version 1."));
    const QJsonArray downloads = list.value(QLatin1String("downloads")).toArray();
    if (!list.value(QLatin1String("downloads")).isArray() || downloads.size() > kMostDownloads)
        return Problem(ListFileTr::tr("The list has no usable \"downloads\"."));
    auto categories = categoriesOf(list.value(QLatin1String("categories")));
    if (!categories)
        return Problem(ListFileTr::tr("The categories in the list cannot be used: %1.").arg(categories.error()));
    ListContent read{std::move(*categories), {}};
    read.records.reserve(static_cast<std::size_t>(downloads.size()));
    for (const QJsonValue& value : downloads) {
        auto record = recordOf(value, read.categories);
        if (!record)
            return Problem(ListFileTr::tr("Download %L1 in the list cannot be used: %2.")
                               .arg(read.records.size() + 1)
                               .arg(ui::toDisplayLine(ui::toUtf8(record.error()))));
        read.records.push_back(std::move(*record));
    }
    return read;
}

} // namespace intact::app

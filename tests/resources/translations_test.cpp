// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/bridge/failure_details.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>
#include <vector>

namespace {

const QString kFolder = QStringLiteral(INTACT_SOURCE_DIR "/resources/translations");

struct Message {
    QString context;
    QString source;
    QStringList texts; ///< one, or one for each number form
    bool counted = false;
    bool finished = true;
};

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.counted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.counted) {
                message.texts.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.texts.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesIn(const QString& path) {
    QFile file(path);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

// What has to be in a translation as it is in the source: places for values, tags, names of variables, file patterns.
QStringList fixedParts(const QString& text, bool withCount) {
    static const QRegularExpression part(
        QStringLiteral("%L?\\d|%L?n|</?[a-z]+>|\\{[a-z]+\\}|\\*\\.[a-z0-9]+|;;|&(?=\\w)"));
    QStringList parts;
    for (auto match = part.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        if (withCount || !found.endsWith(QLatin1Char('n')) || !found.startsWith(QLatin1Char('%')))
            parts.append(found);
    }
    parts.sort();
    return parts;
}

QString faultOf(const Message& message, qsizetype forms) {
    if (!message.finished || message.texts.isEmpty())
        return QStringLiteral("is not translated");
    if (message.counted && message.texts.size() != forms)
        return QStringLiteral("has %1 number forms, not %2").arg(message.texts.size()).arg(forms);
    for (const QString& text : message.texts) {
        if (text.trimmed().isEmpty())
            return QStringLiteral("is empty");
        const bool isLast = &text == &message.texts.back();
        // One and two may be said without their figure.
        if (fixedParts(text, !message.counted || isLast) != fixedParts(message.source, !message.counted || isLast))
            return QStringLiteral("has other places for values, or tags: ") + text;
        if (text.endsWith(QChar(0x2026)) != message.source.endsWith(QChar(0x2026)))
            return QStringLiteral("differs in its ellipsis: ") + text;
        if (text.front().isSpace() != message.source.front().isSpace() || text.back().isSpace())
            return QStringLiteral("differs in blanks at its ends: ") + text;
    }
    return {};
}

} // namespace

/// The translation files against the texts that the program has today.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Copies, into which the texts of today are brought: what is new is in them, and not translated.
    void initTestCase() {
        QVERIFY(m_today.isValid());
        for (const QString& name : QDir(kFolder).entryList({QStringLiteral("intact_*.ts")}))
            QVERIFY(QFile::copy(kFolder + QLatin1Char('/') + name, m_today.filePath(name)));
        QProcess update;
        update.start(QStringLiteral(INTACT_SOURCE_DIR "/packaging/update-translations"),
                     {QStringLiteral(INTACT_LUPDATE), QStringLiteral(INTACT_CORE_TEXTS), m_today.path()});
        QVERIFY2(update.waitForFinished(60'000) && update.exitCode() == 0, update.readAllStandardError().constData());
    }

    void everythingIsTranslated_data() {
        QTest::addColumn<int>("forms");
        QTest::addColumn<bool>("countedOnly");
        QTest::newRow("en") << 2 << true; // has only to say what is said of one
        QTest::newRow("de") << 2 << false;
        QTest::newRow("es") << 2 << false;
        QTest::newRow("fr") << 2 << false;
        QTest::newRow("zh_CN") << 1 << false;
        QTest::newRow("ar") << 6 << false;
    }

    void everythingIsTranslated() {
        QFETCH(int, forms);
        QFETCH(bool, countedOnly);
        const std::vector<Message> messages =
            messagesIn(m_today.filePath(QStringLiteral("intact_%1.ts").arg(QLatin1String(QTest::currentDataTag()))));
        QVERIFY(messages.size() > (countedOnly ? 20U : 500U));
        QString faults;
        for (const Message& message : messages) {
            if (const QString fault = faultOf(message, forms); !fault.isEmpty())
                faults += QStringLiteral("\n  %1: \"%2\" %3").arg(message.context, message.source, fault);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void noLanguageIsForgotten() {
        for (const QString& name : QDir(kFolder).entryList({QStringLiteral("intact_*.ts")})) {
            const QString code = name.mid(7).chopped(3);
            QVERIFY2((QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
                                  QStringLiteral("fr"), QStringLiteral("zh_CN"), QStringLiteral("ar")}
                          .contains(code)),
                     qPrintable(name));
        }
    }

    void faultsAreSeen_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const char* source, const QStringList& texts, const char* fault) {
            QTest::newRow(name) << QString::fromUtf8(source) << texts << QString::fromUtf8(fault);
        };
        const auto one = [](const char* text) {
            return QStringList{QString::fromUtf8(text)};
        };
        row("right", "%1 of %L2", one("%L2 von %1"), "");
        row("none", "Name", {}, "not translated");
        row("blank", "Name", one(" "), "empty");
        row("a place lost", "%1 of %2", one("%1 von"), "places");
        row("a place twice", "%1", one("%1 %1"), "places");
        row("another notation", "%L1", one("%1"), "places");
        row("a tag lost", "<b>%1</b>", one("%1"), "places");
        row("a variable translated", "{path}", one("{Pfad}"), "places");
        row("a pattern lost", "Lists (*.json);;All (*)", one("Listen;;Alle (*)"), "places");
        row("a mnemonic lost", "&Add", one("Neu"), "places");
        row("an ellipsis lost", "Add…", one("Neu"), "ellipsis");
        row("a blank lost", " kB/s", one("kB/s"), "blanks");
        row("two forms", "%Ln files", {QStringLiteral("eine Datei"), QStringLiteral("%Ln Dateien")}, "");
        row("a form lost", "%Ln files", {QStringLiteral("%Ln Dateien")}, "number forms");
        row("no figure for many", "%Ln files", {QStringLiteral("%Ln Datei"), QStringLiteral("Dateien")}, "places");
    }

    void faultsAreSeen() {
        QFETCH(QString, source);
        QFETCH(QStringList, texts);
        QFETCH(QString, fault);
        const Message message{{}, source, texts, source.contains(QStringLiteral("%Ln")), true};
        const QString found = faultOf(message, 2);
        QVERIFY2(fault.isEmpty() ? found.isEmpty() : found.contains(fault), qPrintable(found));
        QVERIFY(!faultOf({{}, source, texts, false, false}, 2).isEmpty());
    }

    // The table repeats what the core says, and must not outlive it.
    void theDetailsAreWhatTheCoreSays() {
        QByteArray core;
        for (QDirIterator files(QStringLiteral(INTACT_SOURCE_DIR "/core"), {QStringLiteral("*.cpp")}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            core += file.readAll();
        }
        for (const char* detail : intact::ui::translatedDetails())
            QVERIFY2(core.contains(QByteArray('"' + QByteArray(detail) + '"')), detail);
    }

private:
    QTemporaryDir m_today;
};

INTACT_TEST(TranslationsTest)
#include "translations_test.moc"

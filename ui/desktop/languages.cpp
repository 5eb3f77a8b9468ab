// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

// Q_INIT_RESOURCE must be used outside of any namespace.
static void initTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace intact::ui {

namespace {

constexpr std::array kLanguages{
    Language{"en", "English"},  Language{"de", "Deutsch"},     Language{"es", "Español"},
    Language{"fr", "Français"}, Language{"zh_CN", "简体中文"}, Language{"ar", "العربية"},
};

// Who reads traditional characters is better served in English than by simplified ones.
bool speaks(const QLocale& wanted, const Language& language) {
    const QLocale offered{QLatin1String(language.code)};
    return wanted.language() == offered.language() &&
           (offered.language() != QLocale::Chinese || wanted.script() == offered.script());
}

// A list is exported without any window.
void setDirection(Qt::LayoutDirection direction) {
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr)
        QGuiApplication::setLayoutDirection(direction);
}

} // namespace

std::span<const Language> languages() {
    return kLanguages;
}

QString chosenLanguage(const QString& setting, const QStringList& preferred) {
    const auto isCode = [&setting](const Language& language) {
        return setting == QLatin1String(language.code);
    };
    if (std::ranges::any_of(kLanguages, isCode))
        return setting;
    for (const QString& name : preferred) {
        const QLocale wanted(name);
        const auto found =
            std::ranges::find_if(kLanguages, [&wanted](const Language& each) { return speaks(wanted, each); });
        if (found != kLanguages.end())
            return QLatin1String(found->code);
    }
    return QLatin1String(kLanguages.front().code);
}

QLocale formatsOf(const QString& code, const QLocale& system) {
    const QLocale own(code);
    const bool spoken = system.language() == own.language() || system.language() == QLocale::C;
    return spoken && (code == QLatin1String("en") || system.language() != QLocale::C)
               ? system
               : QLocale(own.language(), system.territory());
}

Translations::Translations(const QString& code) {
    initTranslations();
    auto& [qt, ours] = m_translators;
    if (qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    if (ours.load(QStringLiteral(":/translations/intact_") + code))
        QCoreApplication::installTranslator(&ours);
    QLocale::setDefault(formatsOf(code, QLocale::system()));
    setDirection(QLocale(code).textDirection());
}

Translations::~Translations() {
    for (QTranslator& translator : m_translators)
        QCoreApplication::removeTranslator(&translator);
    QLocale::setDefault(m_before);
    setDirection(m_before.textDirection());
}

} // namespace intact::ui

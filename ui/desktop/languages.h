// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <array>
#include <span>

namespace intact::ui {

/// A language that the window speaks.
struct Language {
    const char* code; ///< as in the settings and in the names of the translation files, e.g. "zh_CN"
    const char* name; ///< in its own words, UTF-8
};

/// All of them, English first. The setting "language" has the same codes, and "auto".
[[nodiscard]] std::span<const Language> languages();

/// The code to speak: what the setting says, or for "auto" the first of the person's languages that there is; else
/// "en". `preferred`: BCP 47 names, best first, as QLocale::uiLanguages() gives them. Pure.
[[nodiscard]] QString chosenLanguage(const QString& setting, const QStringList& preferred);

/// How numbers and dates are written in a language: as the system has them if it speaks it, otherwise as is usual in
/// it.
[[nodiscard]] QLocale formatsOf(const QString& code, const QLocale& system);

/// One language in force: translations of our texts and of Qt's own, formats, and the direction of the window.
/// Lives on the UI thread, from before the first widget until after the last; owned by the composition root.
class Translations final {
public:
    explicit Translations(const QString& code);
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

private:
    std::array<QTranslator, 2> m_translators; ///< Qt's, ours
    QLocale m_before;
};

} // namespace intact::ui

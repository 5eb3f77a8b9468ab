// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the sentences in the tables of the core as C++ that the collector of translations reads: the core knows
// nothing of languages, its texts are translated where they are shown.
#include "core/base/failure.h"
#include "core/settings/settings.h"

#include <algorithm>
#include <cstdio>
#include <set>
#include <string>
#include <string_view>

namespace {

void print(const char* context, const std::set<std::string>& texts) {
    for (const std::string& text : texts)
        std::printf("QT_TRANSLATE_NOOP(\"%s\", \"%s\")\n", context, text.c_str());
}

std::set<std::string> settingTexts() {
    std::set<std::string> texts;
    for (const intact::SettingSubject subject : intact::kSettingSubjects)
        texts.emplace(intact::subjectLabel(subject));
    for (const intact::SettingInfo& info : intact::settingsTable()) {
        texts.emplace(info.label);
        texts.emplace(info.meaning);
        if (info.id == intact::SettingId::Language)
            continue; // languages are called by their own names
        for (std::string_view rest = info.choices; !rest.empty();) {
            texts.emplace(rest.substr(0, rest.find('|')));
            rest.remove_prefix(std::min(rest.find('|'), rest.size() - 1) + 1);
        }
    }
    return texts;
}

} // namespace

int main() {
    std::set<std::string> sentences;
    for (const intact::FailureInfo& row : intact::failureTable())
        sentences.emplace(row.phrase);
    print("Failure", sentences);
    print("Settings", settingTexts());
}

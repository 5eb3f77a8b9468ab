// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/failure_details.h"

#include "ui/bridge/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace intact::ui {

namespace {

constexpr std::array kDetails{
    QT_TRANSLATE_NOOP("FailureDetails", "a download has 20 tags at most"),
    QT_TRANSLATE_NOOP("FailureDetails", "it has more than 40 characters"),
    QT_TRANSLATE_NOOP("FailureDetails", "it holds a comma, which stands between tags"),
    QT_TRANSLATE_NOOP("FailureDetails", "it holds control characters"),
    QT_TRANSLATE_NOOP("FailureDetails", "more than 200 rules of one kind"),
    QT_TRANSLATE_NOOP("FailureDetails", "it has no name"),
    QT_TRANSLATE_NOOP("FailureDetails", "its name is too long"),
    QT_TRANSLATE_NOOP("FailureDetails", "its name holds control characters"),
    QT_TRANSLATE_NOOP("FailureDetails", "its folder cannot be one"),
    QT_TRANSLATE_NOOP("FailureDetails", "its folder leads out of the download folder"),
    QT_TRANSLATE_NOOP("FailureDetails", "this is no file type"),
    QT_TRANSLATE_NOOP("FailureDetails", "this is no server"),
    QT_TRANSLATE_NOOP("FailureDetails", "this is no pattern"),
    QT_TRANSLATE_NOOP("FailureDetails", "there can be 100 at most"),
    QT_TRANSLATE_NOOP("FailureDetails", "there is another one with this name"),
    QT_TRANSLATE_NOOP("FailureDetails", "more than 100"),
    QT_TRANSLATE_NOOP("FailureDetails", "a login in a mirror's link"),
    QT_TRANSLATE_NOOP("FailureDetails", "more than 64"),
    QT_TRANSLATE_NOOP("FailureDetails", "control characters in the value"),
    QT_TRANSLATE_NOOP("FailureDetails", "it is not an http link"),
    QT_TRANSLATE_NOOP("FailureDetails", "characters that a login cannot hold"),
    QT_TRANSLATE_NOOP("FailureDetails", "the path is not absolute"),
    QT_TRANSLATE_NOOP("FailureDetails", "more than 255 bytes"),
    QT_TRANSLATE_NOOP("FailureDetails", "it is a path"),
    QT_TRANSLATE_NOOP("FailureDetails", "it does not begin with curl"),
    QT_TRANSLATE_NOOP("FailureDetails", "it has more than one link"),
    QT_TRANSLATE_NOOP("FailureDetails", "it is more than one command"),
    QT_TRANSLATE_NOOP("FailureDetails", "there is no link in it"),
    QT_TRANSLATE_NOOP("FailureDetails", "its headers are in a file"),
    QT_TRANSLATE_NOOP("FailureDetails", "its cookies are in a file"),
    QT_TRANSLATE_NOOP("FailureDetails", "it is longer than 1 MiB"),
    QT_TRANSLATE_NOOP("FailureDetails", "a quote is not closed"),
    QT_TRANSLATE_NOOP("FailureDetails", "it holds something that only the shell can fill in"),
    QT_TRANSLATE_NOOP("FailureDetails",
                      "it is written for another system's command line; copy it as cURL (bash) or cURL (POSIX)"),
    QT_TRANSLATE_NOOP("FailureDetails", "it is whole"),
    QT_TRANSLATE_NOOP("FailureDetails", "this download has bytes of its own"),
    QT_TRANSLATE_NOOP("FailureDetails", "the server is very slow"),
    QT_TRANSLATE_NOOP("FailureDetails", "it was written to meanwhile"),
    QT_TRANSLATE_NOOP("FailureDetails", "it is no ordinary file"),
    QT_TRANSLATE_NOOP("FailureDetails", "it is no metalink"),
    QT_TRANSLATE_NOOP("FailureDetails", "it has a document type declaration"),
    QT_TRANSLATE_NOOP("FailureDetails", "it is nested too deeply"),
    QT_TRANSLATE_NOOP("FailureDetails", "there is no http or https link in it"),
    QT_TRANSLATE_NOOP("FailureDetails", "every link in it has a login"),
};

} // namespace

std::span<const char* const> translatedDetails() {
    return kDetails;
}

QString detailSentence(std::string_view detail) {
    const auto known = std::ranges::find(kDetails, detail);
    return known == kDetails.end() ? toText(detail) : QCoreApplication::translate("FailureDetails", *known);
}

} // namespace intact::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/state_words.h"

#include <QCoreApplication>

namespace intact::ui {

namespace {

struct StateWordsTr {
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

} // namespace

QString stateWord(State state) {
    switch (state) {
    case State::Queued:
        return StateWordsTr::tr("Queued");
    case State::Connecting:
        return StateWordsTr::tr("Connecting");
    case State::Downloading:
        return StateWordsTr::tr("Downloading");
    case State::Verifying:
        return StateWordsTr::tr("Checking");
    case State::Finalizing:
        return StateWordsTr::tr("Finishing");
    case State::Complete:
        return StateWordsTr::tr("Finished");
    case State::Paused:
        return StateWordsTr::tr("Paused");
    case State::Waiting:
        return StateWordsTr::tr("Waiting");
    case State::Failed:
        return StateWordsTr::tr("Failed");
    }
    return {};
}

QString priorityWord(Priority priority) {
    switch (priority) {
    case Priority::High:
        return StateWordsTr::tr("high");
    case Priority::Normal:
        return StateWordsTr::tr("normal");
    case Priority::Low:
        return StateWordsTr::tr("low");
    }
    return {};
}

QString algorithmWord(DigestAlgorithm algorithm) {
    const std::string_view name = digestInfo(algorithm).name;
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace intact::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/state_words.h"

#include <QCoreApplication>

namespace intact::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

} // namespace

QString stateWord(State state) {
    switch (state) {
    case State::Queued:
        return Tr::tr("Queued");
    case State::Connecting:
        return Tr::tr("Connecting");
    case State::Downloading:
        return Tr::tr("Downloading");
    case State::Verifying:
        return Tr::tr("Checking");
    case State::Finalizing:
        return Tr::tr("Finishing");
    case State::Complete:
        return Tr::tr("Finished");
    case State::Paused:
        return Tr::tr("Paused");
    case State::Waiting:
        return Tr::tr("Waiting");
    case State::Failed:
        return Tr::tr("Failed");
    }
    return {};
}

QString priorityWord(Priority priority) {
    switch (priority) {
    case Priority::High:
        return Tr::tr("high");
    case Priority::Normal:
        return Tr::tr("normal");
    case Priority::Low:
        return Tr::tr("low");
    }
    return {};
}

QString algorithmWord(DigestAlgorithm algorithm) {
    const std::string_view name = digestInfo(algorithm).name;
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace intact::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/state_filter.h"

#include <QCoreApplication>

namespace intact::ui {

namespace {

struct StateFilterTr {
    Q_DECLARE_TR_FUNCTIONS(StateFilter)
};

} // namespace

StateFilter filterOf(State state) {
    switch (state) {
    case State::Connecting:
    case State::Downloading:
    case State::Verifying:
    case State::Finalizing:
        return StateFilter::Downloading;
    case State::Queued:
    case State::Waiting:
        return StateFilter::Waiting;
    case State::Paused:
        return StateFilter::Paused;
    case State::Complete:
        return StateFilter::Finished;
    case State::Failed:
        return StateFilter::Failed;
    }
    return StateFilter::All;
}

QString filterName(StateFilter filter) {
    switch (filter) {
    case StateFilter::All:
        return StateFilterTr::tr("All");
    case StateFilter::Downloading:
        return StateFilterTr::tr("Downloading");
    case StateFilter::Waiting:
        return StateFilterTr::tr("Waiting");
    case StateFilter::Paused:
        return StateFilterTr::tr("Paused");
    case StateFilter::Finished:
        return StateFilterTr::tr("Finished");
    case StateFilter::Failed:
        return StateFilterTr::tr("Failed");
    }
    return {};
}

} // namespace intact::ui

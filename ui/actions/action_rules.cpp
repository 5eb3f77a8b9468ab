// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_rules.h"

#include <initializer_list>

namespace intact::ui {

namespace {

constexpr std::initializer_list<State> kStates{State::Queued,    State::Connecting, State::Downloading,
                                               State::Verifying, State::Finalizing, State::Complete,
                                               State::Paused,    State::Waiting,    State::Failed};

bool any(const SelectionStates& selection, bool (*wanted)(State)) {
    for (const State state : kStates) {
        if (selection.of(state) > 0 && wanted(state))
            return true;
    }
    return false;
}

} // namespace

bool canPause(State state) {
    return isUnfinishedAndWanted(state) && state != State::Finalizing;
}

bool canResume(State state) {
    return state == State::Paused || state == State::Waiting || state == State::Failed;
}

bool canStart(State state) {
    return state == State::Queued || canResume(state);
}

bool isEnabled(ActionId action, const SelectionStates& selection) {
    switch (action) {
    case ActionId::TogglePause:
        return any(selection, canPause) || any(selection, canResume);
    case ActionId::Resume:
        return any(selection, canResume);
    case ActionId::Pause:
        return any(selection, canPause);
    case ActionId::StartNow:
        return any(selection, canStart);
    case ActionId::StartAt:
    case ActionId::PriorityHigh:
    case ActionId::PriorityNormal:
    case ActionId::PriorityLow:
        return selection.total() > selection.of(State::Complete) + selection.of(State::Finalizing);
    case ActionId::Restart:
        return selection.of(State::Failed) > 0;
    case ActionId::NewLink:
        return selection.total() == 1 && any(selection, canResume);
    case ActionId::Open:
        return selection.total() == 1 && selection.of(State::Complete) == 1;
    case ActionId::Rename:
        return selection.total() == 1 && selection.of(State::Finalizing) == 0;
    case ActionId::Properties:
        return selection.total() == 1 && selection.of(State::Finalizing) == 0 && selection.of(State::Complete) == 0;
    case ActionId::StopChecking:
        return selection.checking() > 0;
    case ActionId::CheckAgain:
    case ActionId::CopyChecksum:
    case ActionId::SaveChecksums:
        return selection.of(State::Complete) > 0;
    case ActionId::ShowFolder:
    case ActionId::CopyLinks:
    case ActionId::SetCategory:
    case ActionId::EditTags:
    case ActionId::Remove:
    case ActionId::RemoveWithFiles:
        return selection.total() > 0;
    case ActionId::MoveUp:
    case ActionId::MoveDown:
        return selection.total() > selection.of(State::Complete);
    case ActionId::Add:
    case ActionId::Paste:
    case ActionId::OpenLinks:
    case ActionId::AdoptPart:
    case ActionId::NewCategory:
    case ActionId::ImportList:
    case ActionId::ExportList:
    case ActionId::PauseChecking:
    case ActionId::ResumeChecking:
    case ActionId::PauseAll:
    case ActionId::ResumeAll:
    case ActionId::SelectAll:
    case ActionId::Search:
    case ActionId::Details:
    case ActionId::DropBasket:
    case ActionId::SlowMode:
    case ActionId::WhenDoneNothing:
    case ActionId::WhenDoneQuit:
    case ActionId::WhenDoneSuspend:
    case ActionId::WhenDonePowerOff:
    case ActionId::Preferences:
    case ActionId::Shortcuts:
    case ActionId::Quit:
        break;
    }
    return true;
}

} // namespace intact::ui

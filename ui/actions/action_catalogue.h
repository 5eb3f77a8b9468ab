// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <cstdint>
#include <span>

namespace intact::ui {

enum class ActionId : std::uint8_t {
    Add,
    Paste,
    OpenLinks,
    AdoptPart,
    ImportList,
    ExportList,
    PauseAll,
    ResumeAll,
    TogglePause,
    Resume,
    Pause,
    StartNow,
    StartAt,
    Restart,
    Open,
    ShowFolder,
    CopyLinks,
    CheckAgain,
    PauseChecking,
    ResumeChecking,
    StopChecking,
    CopyChecksum,
    SaveChecksums,
    NewLink,
    Rename,
    Properties,
    SetCategory,
    EditTags,
    MoveUp,
    MoveDown,
    PriorityHigh,
    PriorityNormal,
    PriorityLow,
    SelectAll,
    Remove,
    RemoveWithFiles,
    Search,
    Details,
    DropBasket,
    SlowMode,
    WhenDoneNothing,
    WhenDoneQuit,
    WhenDoneSuspend,
    WhenDonePowerOff,
    NewCategory,
    Preferences,
    Shortcuts,
    Quit,
};

/// Where a shortcut counts: in the whole window, or while the list has the focus.
enum class ActionScope : std::uint8_t { Window, List };

/// One row of the action catalogue: everything that is said about an action.
struct ActionSpec {
    ActionId id;
    const char* text;
    const char* icon;
    const char* shortcut; ///< portable text; several are separated by "; "
    const char* toolTip;
    ActionScope scope;
    std::uint8_t group; ///< a change of group is a separator in the menus
    bool onSelection;   ///< acts on the selected downloads: stands in the context menu and in a submenu of the main one
    const char* menu = ""; ///< the submenu in which it stands together with its neighbours; empty: none
};

[[nodiscard]] std::span<const ActionSpec> actionCatalogue();
[[nodiscard]] const ActionSpec& actionSpec(ActionId id);
/// The first is the one that menus show; empty when the action has none.
[[nodiscard]] QList<QKeySequence> actionShortcuts(const ActionSpec& spec);
[[nodiscard]] QString actionText(const ActionSpec& spec);
[[nodiscard]] QString actionMenu(const ActionSpec& spec);
[[nodiscard]] QString actionToolTip(const ActionSpec& spec);

} // namespace intact::ui

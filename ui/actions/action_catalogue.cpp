// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_catalogue.h"

#include <QCoreApplication>

#include <array>

namespace intact::ui {

namespace {

struct ActionCatalogueTr {
    Q_DECLARE_TR_FUNCTIONS(ActionCatalogue)
};

#define TEXT(text) QT_TRANSLATE_NOOP("ActionCatalogue", text)

using enum ActionId;
using Scope = ActionScope;

constexpr const char* kFiles = TEXT("Lists and unfinished files");
constexpr const char* kChecksums = TEXT("Checksum");
constexpr const char* kPriority = TEXT("Priority");
constexpr const char* kWhenDone = TEXT("When all is done");

// The order of the rows is the order of the enumerators, and of the menus.
constexpr std::array kCatalogue{
    ActionSpec{Add, TEXT("Add…"), "add", "Ctrl+N", TEXT("Add downloads"), Scope::Window, 0, false},
    ActionSpec{Paste, TEXT("Add from clipboard"), "paste", "Ctrl+V", TEXT("Add the links in the clipboard"),
               Scope::Window, 0, false},
    ActionSpec{OpenLinks, TEXT("Open a list or metalink…"), "file", "Ctrl+O",
               TEXT("Add the links of a text file, a saved page or a metalink, or check files by a checksum file"),
               Scope::Window, 0, false, kFiles},
    ActionSpec{AdoptPart, TEXT("Go on with an unfinished file…"), "part", "",
               TEXT("Take over what another program has begun to download"), Scope::Window, 0, false, kFiles},
    ActionSpec{ImportList, TEXT("Import list…"), "import", "", TEXT("Add the downloads of an exported list"),
               Scope::Window, 0, false, kFiles},
    ActionSpec{ExportList, TEXT("Export list…"), "export", "",
               TEXT("Write the whole list, without secrets, into a file"), Scope::Window, 0, false, kFiles},
    ActionSpec{PauseAll, TEXT("Pause all"), "pause", "", TEXT("Pause all downloads; no byte is lost"), Scope::Window, 1,
               false},
    ActionSpec{ResumeAll, TEXT("Resume all"), "resume", "", TEXT("Go on with all downloads"), Scope::Window, 1, false},
    ActionSpec{TogglePause, TEXT("Pause or resume"), "pause", "Space", TEXT("Pause what runs, or resume what rests"),
               Scope::List, 1, true},
    ActionSpec{Resume, TEXT("Resume"), "resume", "", TEXT("Go on with the selected downloads"), Scope::List, 1, true},
    ActionSpec{Pause, TEXT("Pause"), "pause", "", TEXT("Pause the selected downloads; no byte is lost"), Scope::List, 1,
               true},
    ActionSpec{StartNow, TEXT("Start now"), "start-now", "",
               TEXT("Do not wait for a time to start or for the timetable"), Scope::List, 1, true},
    ActionSpec{StartAt, TEXT("Start at…"), "waiting", "", TEXT("Let the selected downloads wait for a time"),
               Scope::List, 1, true},
    ActionSpec{Restart, TEXT("Start over"), "restart", "",
               TEXT("Give up what has arrived of the failed downloads and begin anew"), Scope::List, 1, true},
    ActionSpec{Open, TEXT("Open"), "open", "Return; Enter", TEXT("Open the finished file"), Scope::List, 2, true},
    ActionSpec{ShowFolder, TEXT("Show in folder"), "folder", "Ctrl+Return; Ctrl+Enter",
               TEXT("Show the file in its folder"), Scope::List, 2, true},
    ActionSpec{CopyLinks, TEXT("Copy links"), "copy", "Ctrl+C", TEXT("Copy the links of the selected downloads"),
               Scope::List, 3, true},
    ActionSpec{CheckAgain, TEXT("Check again"), "verified", "",
               TEXT("Read the finished files again and compare them with what they were"), Scope::List, 3, true,
               kChecksums},
    ActionSpec{PauseChecking, TEXT("Pause checking"), "pause", "", TEXT("Let all checking rest where it is"),
               Scope::List, 3, true, kChecksums},
    ActionSpec{ResumeChecking, TEXT("Go on checking"), "resume", "", TEXT("Go on with all checking"), Scope::List, 3,
               true, kChecksums},
    ActionSpec{StopChecking, TEXT("Stop checking"), "close", "", TEXT("Do not read the selected files to their end"),
               Scope::List, 3, true, kChecksums},
    ActionSpec{CopyChecksum, TEXT("Copy checksum"), "copy", "", TEXT("Copy the checksums of the selected files"),
               Scope::List, 3, true, kChecksums},
    ActionSpec{SaveChecksums, TEXT("Save checksum file…"), "export", "",
               TEXT("Write the checksums of the selected files as sha256sum does"), Scope::List, 3, true, kChecksums},
    ActionSpec{NewLink, TEXT("New link…"), "link", "Ctrl+L", TEXT("Go on with what has arrived from another link"),
               Scope::List, 3, true},
    ActionSpec{Rename, TEXT("Rename…"), "rename", "F2", TEXT("Give the file another name"), Scope::List, 3, true},
    ActionSpec{Properties, TEXT("Options…"), "options", "Alt+Return; Alt+Enter",
               TEXT("Change how the download is fetched"), Scope::List, 3, true},
    ActionSpec{SetCategory, TEXT("Category"), "category", "",
               TEXT("Put the selected downloads into a category; files stay where they are"), Scope::List, 3, true},
    ActionSpec{EditTags, TEXT("Tags…"), "tag", "Ctrl+T", TEXT("Change the tags of the selected downloads"), Scope::List,
               3, true},
    ActionSpec{MoveUp, TEXT("Earlier in the queue"), "up", "Alt+Up", TEXT("Let it have its turn earlier"), Scope::List,
               4, true},
    ActionSpec{MoveDown, TEXT("Later in the queue"), "down", "Alt+Down", TEXT("Let others have their turn first"),
               Scope::List, 4, true},
    ActionSpec{PriorityHigh, TEXT("High"), "", "", TEXT("Let them have their turn before all others"), Scope::List, 4,
               true, kPriority},
    ActionSpec{PriorityNormal, TEXT("Normal"), "", "", TEXT("Let them have their turn in the order of the queue"),
               Scope::List, 4, true, kPriority},
    ActionSpec{PriorityLow, TEXT("Low"), "", "", TEXT("Let them have their turn after all others"), Scope::List, 4,
               true, kPriority},
    ActionSpec{SelectAll, TEXT("Select all"), "select-all", "Ctrl+A", TEXT("Select all downloads that are shown"),
               Scope::List, 5, false},
    ActionSpec{Remove, TEXT("Remove"), "remove", "Del", TEXT("Take off the list; the files stay"), Scope::List, 6,
               true},
    ActionSpec{RemoveWithFiles, TEXT("Remove and delete files"), "trash", "Shift+Del",
               TEXT("Take off the list and move the finished files to the trash"), Scope::List, 6, true},
    ActionSpec{Search, TEXT("Search"), "search", "Ctrl+F", TEXT("Search in names, links, folders and tags"),
               Scope::Window, 7, false},
    ActionSpec{Details, TEXT("Details"), "details", "", TEXT("Show or hide the details"), Scope::Window, 7, false},
    ActionSpec{DropBasket, TEXT("Drop basket"), "downloading", "",
               TEXT("Show or hide a small window that takes dropped links"), Scope::Window, 7, false},
    ActionSpec{SlowMode, TEXT("Slow mode"), "slow", "Ctrl+Shift+L",
               TEXT("Leave the network to others, or stop doing so"), Scope::Window, 8, false},
    ActionSpec{WhenDoneNothing, TEXT("Do nothing"), "", "", TEXT("When all is done, do nothing"), Scope::Window, 8,
               false, kWhenDone},
    ActionSpec{WhenDoneQuit, TEXT("Quit Intact"), "", "", TEXT("When all is done, quit"), Scope::Window, 8, false,
               kWhenDone},
    ActionSpec{WhenDoneSuspend, TEXT("Suspend the computer"), "", "", TEXT("When all is done, suspend the computer"),
               Scope::Window, 8, false, kWhenDone},
    ActionSpec{WhenDonePowerOff, TEXT("Power off"), "", "", TEXT("When all is done, power the computer off"),
               Scope::Window, 8, false, kWhenDone},
    ActionSpec{NewCategory, TEXT("New category…"), "add", "Ctrl+Shift+N",
               TEXT("Make a category with rules and a folder of its own"), Scope::Window, 9, false},
    ActionSpec{Preferences, TEXT("Preferences…"), "settings", "Ctrl+,", TEXT("Change how Intact works"), Scope::Window,
               10, false},
    ActionSpec{Shortcuts, TEXT("Keyboard shortcuts"), "keyboard", "F1", TEXT("Show all keyboard shortcuts"),
               Scope::Window, 10, false},
    ActionSpec{Quit, TEXT("Quit"), "quit", "Ctrl+Q", TEXT("Quit; what runs goes on at the next start"), Scope::Window,
               11, false},
};

#undef TEXT

} // namespace

std::span<const ActionSpec> actionCatalogue() {
    return kCatalogue;
}

const ActionSpec& actionSpec(ActionId id) {
    return kCatalogue.at(static_cast<std::size_t>(id));
}

QList<QKeySequence> actionShortcuts(const ActionSpec& spec) {
    const QLatin1String keys(spec.shortcut);
    return keys.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(keys, QKeySequence::PortableText);
}

QString actionText(const ActionSpec& spec) {
    return ActionCatalogueTr::tr(spec.text);
}

QString actionMenu(const ActionSpec& spec) {
    return ActionCatalogueTr::tr(spec.menu);
}

QString actionToolTip(const ActionSpec& spec) {
    return ActionCatalogueTr::tr(spec.toolTip);
}

} // namespace intact::ui

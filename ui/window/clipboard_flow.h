// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"

#include <QObject>

#include <string>

namespace intact::ui {

class AddFlow;
class ClipboardWatch;
class DesktopShell;
class NoticeBar;

/// Offers links that somebody has copied, in a bar over the list: nothing is added without a press of its button.
/// Off until the person wants it. Lives on the UI thread; owned by the desktop flows; all references must outlive it.
class ClipboardFlow final : public QObject {
    Q_OBJECT

public:
    struct Context {
        ClipboardWatch& watch;
        DesktopShell& shell;
        AddFlow& adding;
        NoticeBar& bar;
    };

    ClipboardFlow(Context context, QObject* parent);

    /// `patterns`: see linksToOffer().
    void setWanted(bool wanted, const std::string& patterns);

private:
    void look();

    Context m_context;
    bool m_wanted = false;
    std::string m_patterns;
    LinksFound m_seen;    // the last time, offered or not
    LinksFound m_offered; // in the bar
};

} // namespace intact::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overall_progress.h"

#include <QObject>

#include <memory>

namespace intact::ui {

class DropBasket;
class MainWindow;
class Theme;
class WindowState;

/// The drop basket, on and off by its action, where it was the last time. Only where a program may say where its windows
/// are; elsewhere there is no such action. Lives on the UI thread; owned by the desktop flows; all references must
/// outlive it.
class BasketFlow final : public QObject {
    Q_OBJECT

public:
    struct Context {
        MainWindow& window;
        const Theme& theme;
        WindowState& state;
        bool canBePlaced; ///< windows, by this desktop
    };

    BasketFlow(Context context, QObject* parent);
    ~BasketFlow() override;

    void setProgress(const OverallProgress& progress);
    /// Null while it is not shown.
    [[nodiscard]] DropBasket* basket() const { return m_basket.get(); }

private:
    void setShown(bool shown);
    void show();
    void putAway();

    Context m_context;
    OverallProgress m_progress;
    std::unique_ptr<DropBasket> m_basket;
};

} // namespace intact::ui

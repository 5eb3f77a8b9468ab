// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_gallery.h"

#include "core/intake/categories.h"
#include "tests/support/widget_search.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/adopt_dialog.h"
#include "ui/dialogs/category_dialog.h"
#include "ui/dialogs/new_link_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/properties_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/tags_dialog.h"
#include "ui/widgets/details_panel.h"
#include "ui/window/add_flow.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <map>
#include <vector>

namespace intact::tests {

namespace {

constexpr QSize kSmallScreen(1024, 640);

std::vector<Category> numbered() {
    std::vector<Category> categories = usualCategories();
    std::int64_t number = 0;
    for (Category& category : categories)
        category.id = {++number};
    return categories;
}

void trigger(WindowHarness& harness, ui::ActionId id) {
    harness.window->actionSet().action(id)->trigger();
    QTest::qWait(0);
}

void visitMain(WindowHarness& harness, const Visit& visit) {
    harness.window->resize(kSmallScreen);
    harness.service.setCategories(numbered());
    harness.service.load({});
    harness.show();
    visit(*harness.window, QStringLiteral("empty"));
    std::vector<DownloadRecord> records = mixedTwelve();
    records[0].request.filing.tags = {"linux"};
    harness.service.load(records);
    for (const Progress& progress : mixedProgress())
        harness.service.push(progress);
    QTRY_COMPARE(harness.rows().rowCount(), 12);
    trigger(harness, ui::ActionId::SlowMode);
    visit(*harness.window, QStringLiteral("mixed"));
    trigger(harness, ui::ActionId::Details);
    harness.selectRow(0);
    QTRY_VERIFY(harness.service.watched.has_value());
    harness.service.push(mixedDetails());
    QTest::qWait(0);
    for (int tab = 0; tab < harness.window->details().count(); ++tab) {
        harness.window->details().setCurrentIndex(tab);
        QTest::qWait(0);
        visit(*harness.window, QStringLiteral("details-%1").arg(tab));
    }
    trigger(harness, ui::ActionId::Details);
    trigger(harness, ui::ActionId::Remove);
    visit(*harness.window, QStringLiteral("removed"));
}

void unfold(const QWidget& dialog) {
    for (QToolButton* button : dialog.findChildren<QToolButton*>()) {
        if (button->isCheckable() && button->isVisible() && !button->isChecked())
            button->click();
    }
    QTest::qWait(0);
}

void visitAdding(WindowHarness& harness, const Visit& visit) {
    const auto offer = [&](const char* links, const QString& name) {
        harness.window->offer(findLinksInText(links));
        QTest::qWait(0);
        unfold(*harness.window->adding().dialog());
        visit(*harness.window->adding().dialog(), name);
        harness.window->adding().dialog()->reject();
        QTRY_VERIFY(harness.window->adding().dialog() == nullptr);
    };
    offer("https://downloads.example.org/album/img[001-120].jpg", QStringLiteral("add"));
    offer("https://a.example/one.zip https://a.example/two.zip", QStringLiteral("add-list"));
}

void visitDialogs(WindowHarness& harness, const Visit& visit) {
    const auto take = [&](QDialog& dialog, const QString& name) {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::qWait(0);
        visit(dialog, name);
    };
    QWidget* const window = harness.window.get();
    const QString folder = QStringLiteral("/home/anna/Downloads");
    const DownloadRecord record = sampleRecord(1, "debian-12.7.0-amd64-netinst.iso", State::Paused, 631'000'000);
    const ui::CategoryModel categories;
    const ui::TagModel tags;
    ui::PropertiesDialog properties({harness.bridge, harness.theme, {categories, tags}, folder, true}, record, window);
    take(properties, QStringLiteral("properties"));
    ui::AdoptDialog adopt(harness.bridge, harness.theme, {folder + QStringLiteral("/debian.iso.aria2"), folder},
                          findLinksInText(record.request.url), window);
    take(adopt, QStringLiteral("adopt"));
    ui::NewLinkDialog newLink(harness.theme, QStringLiteral("debian.iso"), QStringLiteral("https://a.example/b.iso"),
                              {}, window);
    take(newLink, QStringLiteral("new-link"));
    ui::CategoryDialog category(harness.bridge, harness.theme, {numbered(), 3, folder}, window);
    take(category, QStringLiteral("category"));
    ui::TagsDialog tagging(harness.theme, tags,
                           {{QStringLiteral("linux")}, {QStringLiteral("linux"), QStringLiteral("iso")}}, window);
    take(tagging, QStringLiteral("tags"));
    ui::ShortcutsDialog shortcuts(harness.window->actionSet(), window);
    take(shortcuts, QStringLiteral("shortcuts"));
    ui::PreferencesDialog preferences(harness.bridge, harness.theme, Settings(), window);
    preferences.show();
    auto* subjects = preferences.findChild<QListWidget*>();
    for (int subject = 0; subject < subjects->count(); ++subject) {
        subjects->setCurrentRow(subject);
        take(preferences, QStringLiteral("preferences-%1").arg(subject));
    }
}

bool isCut(const QLabel& label) {
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width();
}

// Room for the frame, an icon and the button that empties the field.
bool isHintCut(const QLineEdit& edit) {
    return edit.width() < edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + 12;
}

bool isCut(const QComboBox& box) {
    return box.width() < box.fontMetrics().horizontalAdvance(box.currentText()) + 32;
}

QStringList cutHeadings(const QHeaderView& header) {
    QStringList cut;
    for (int section = 0; section < header.count(); ++section) {
        const QString title = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section) &&
            header.sectionSize(section) < header.fontMetrics().horizontalAdvance(title) + 2)
            cut.append(QStringLiteral("column: ") + title);
    }
    return cut;
}

} // namespace

void visitEveryWindow(WindowHarness& harness, const Visit& visit) {
    visitMain(harness, visit);
    visitAdding(harness, visit);
    visitDialogs(harness, visit);
}

QStringList unevenFields(const QWidget& window) {
    const bool leftToRight = window.layoutDirection() == Qt::LeftToRight;
    // How far from where a line begins.
    const auto distance = [&](const QWidget& widget) {
        const int left = widget.mapTo(&window, QPoint()).x();
        return leftToRight ? left : window.width() - left - widget.width();
    };
    std::map<int, std::vector<const QLabel*>> columns;
    const auto isBeside = [&window](const QLabel& label, const QWidget& field) {
        return field.mapTo(&window, QPoint()).y() < label.mapTo(&window, QPoint()).y() + label.height();
    };
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        const QWidget* field = label->buddy();
        if (field != nullptr && label->isVisibleTo(&window) && field->isVisibleTo(&window) && isBeside(*label, *field))
            columns[distance(*label)].push_back(label);
    }
    QStringList uneven;
    for (const QLabel* label : columns.empty() ? std::vector<const QLabel*>() : columns.begin()->second) {
        if (distance(*label->buddy()) != distance(*columns.begin()->second.front()->buddy()))
            uneven.append(QStringLiteral("not in line: ") + label->text());
    }
    return uneven;
}

QStringList cutTexts(const QWidget& window) {
    QStringList cut;
    const auto note = [&cut](const QWidget& widget, const QString& text) {
        cut.append(QLatin1String(widget.metaObject()->className()) + QStringLiteral(": ") + text);
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        // Qt's own buttons inside of a field are as wide as the field lets them.
        if (!widget->isVisibleTo(&window) || widget->inherits("QLineEditIconButton"))
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* edit = qobject_cast<const QLineEdit*>(widget);
        const auto* box = qobject_cast<const QComboBox*>(widget);
        const auto* header = qobject_cast<const QHeaderView*>(widget);
        if (label != nullptr && isCut(*label))
            note(*widget, label->text());
        else if (button != nullptr && button->width() < button->sizeHint().width())
            note(*widget, button->text());
        else if (edit != nullptr && isHintCut(*edit))
            note(*widget, edit->placeholderText());
        else if (box != nullptr && isCut(*box))
            note(*widget, box->currentText());
        else if (header != nullptr && header->orientation() == Qt::Horizontal && header->count() > 0)
            cut += cutHeadings(*header);
    }
    // What has no place in a tool bar goes behind a button.
    for (const QToolBar* bar : window.findChildren<QToolBar*>()) {
        for (QAction* action : bar->actions()) {
            if (const QWidget* widget = bar->widgetForAction(action);
                widget != nullptr && !widget->isVisibleTo(&window))
                note(*bar, action->text());
        }
    }
    return cut;
}

} // namespace intact::tests

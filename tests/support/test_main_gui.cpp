// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"

#include "ui/desktop/languages.h"

#include <QApplication>

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const intact::ui::Translations english(QStringLiteral("en"));
    return intact::tests::runRegisteredTests(argc, argv);
}

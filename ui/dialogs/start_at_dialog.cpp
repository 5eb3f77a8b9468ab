// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/start_at_dialog.h"

#include "ui/format/times.h"
#include "ui/widgets/label_ink.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace intact::ui {

namespace {

using namespace std::chrono_literals;

WallTime moment(const QDateTime& time) {
    return WallTime(std::chrono::seconds(time.toSecsSinceEpoch()));
}

// The next time at which the clock on the wall shows this hour.
WallTime nextHour(WallTime now, int hour) {
    QDateTime then = localTime(now);
    then.setTime(QTime(hour, 0));
    return moment(then <= localTime(now) ? then.addDays(1) : then);
}

WallTime inAnHour(WallTime now) {
    return std::chrono::floor<std::chrono::minutes>(now + 1h);
}

} // namespace

StartAtDialog::StartAtDialog(const Theme& theme, const Clock& clock, std::optional<WallTime> time, int downloads,
                             QWidget* parent)
    : QDialog(parent), m_theme(theme), m_clock(clock), m_field(new QDateTimeEdit(this)), m_remark(new QLabel(this)) {
    setWindowTitle(tr("Start at"));
    const WallTime now = clock.wallNow();
    auto* question = new QLabel(downloads == 1 ? tr("When is the download to start?")
                                               : tr("When are the %Ln downloads to start?", nullptr, downloads),
                                this);
    question->setTextFormat(Qt::PlainText);
    question->setBuddy(m_field);
    m_field->setCalendarPopup(true);
    m_field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm"));
    m_field->setAccessibleName(tr("Time to start"));
    m_field->setDateTime(localTime(time.value_or(inAnHour(now))));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    auto* quick = new QHBoxLayout;
    quick->setSpacing(8);
    addQuick(*quick, tr("In an hour"), inAnHour(now));
    addQuick(*quick, tr("Tonight at %1").arg(QStringLiteral("23:00")), nextHour(now, 23));
    addQuick(*quick, tr("In the morning at %1").arg(QStringLiteral("06:00")), nextHour(now, 6));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* apply = buttons->addButton(tr("Wait until then"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    if (time) {
        QPushButton* atOnce = buttons->addButton(tr("Do not wait"), QDialogButtonBox::DestructiveRole);
        connect(atOnce, &QPushButton::clicked, this, [this] { finish(std::nullopt); });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(question);
    layout->addWidget(m_field);
    layout->addLayout(quick);
    layout->addWidget(m_remark);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(apply, &QPushButton::clicked, this, [this] { finish(entered()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QDateTimeEdit::dateTimeChanged, this, &StartAtDialog::judge);
    judge();
}

void StartAtDialog::addQuick(QHBoxLayout& layout, const QString& text, WallTime time) {
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, time] { m_field->setDateTime(localTime(time)); });
    layout.addWidget(button);
}

WallTime StartAtDialog::entered() const {
    return moment(m_field->dateTime());
}

void StartAtDialog::judge() {
    const bool past = entered() <= m_clock.wallNow();
    setInk(*m_remark, past ? m_theme.colors().attention : m_theme.colors().quiet);
    m_remark->setText(past ? tr("This time has passed: it would start as soon as its turn comes.")
                           : tr("Until then it waits in the queue, also when Intact is closed in between."));
}

void StartAtDialog::finish(std::optional<WallTime> time) {
    m_chosen = time;
    accept();
}

} // namespace intact::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/request_options_box.h"

#include "core/base/clock.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/start_field.h"
#include "ui/format/state_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextDocument>

#include <algorithm>

namespace intact::ui {

namespace {

constexpr std::int64_t kRateStep = 1000;
constexpr int kMostKilobytes = 10'000'000;
constexpr int kMostConnections = 32;
constexpr int kLinesShown = 3;
constexpr int kTextMargin = 8; // as in the fields of one line

QString joined(const std::vector<std::string>& lines) {
    QStringList texts;
    for (const std::string& line : lines)
        texts.append(toText(line));
    return texts.join(QLatin1Char('\n'));
}

std::vector<std::string> linesOf(const QPlainTextEdit& edit) {
    std::vector<std::string> lines;
    for (const QString& line : edit.toPlainText().split(QLatin1Char('\n'))) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines.push_back(toUtf8(text));
    }
    return lines;
}

} // namespace

RequestOptionsBox::RequestOptionsBox(QWidget* parent)
    : QWidget(parent)
    , m_connections(new QSpinBox(this))
    , m_limit(new QSpinBox(this))
    , m_priority(new QComboBox(this))
    , m_start(new StartField(this))
    , m_user(lineEdit(tr("none")))
    , m_password(lineEdit(tr("none")))
    , m_remember(new QCheckBox(tr("Remember"), this))
    , m_referer(lineEdit(tr("none")))
    , m_userAgent(lineEdit(tr("Intact's own")))
    , m_proxy(lineEdit(tr("none")))
    , m_headers(linesEdit(tr("Name: value, one a line")))
    , m_mirrors(linesEdit(tr("one link a line"))) {
    m_connections->setRange(1, kMostConnections);
    m_limit->setRange(0, kMostKilobytes);
    m_limit->setSingleStep(100);
    m_limit->setSuffix(tr(" kB/s"));
    m_limit->setSpecialValueText(tr("Unlimited"));
    for (const Priority priority : {Priority::High, Priority::Normal, Priority::Low})
        m_priority->addItem(priorityWord(priority));
    m_priority->setCurrentIndex(static_cast<int>(Priority::Normal));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setToolTip(tr("kept until the program ends"));
    m_remember->setAccessibleName(tr("Remember the login"));
    m_remember->setToolTip(tr("In the desktop's keychain, for this server"));
    m_remember->hide();
    const auto offer = [this] {
        m_remember->setEnabled(!m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty());
    };
    connect(m_user, &QLineEdit::textChanged, m_remember, offer);
    connect(m_password, &QLineEdit::textChanged, m_remember, offer);
    offer();
    m_mirrors->setToolTip(tr("Links to the same file on other servers"));
    m_headers->setFixedHeight(m_headers->maximumHeight()); // there are mostly several of them
    build();
}

void RequestOptionsBox::build() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4); // so many lines have to fit on a small screen
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    addField(*grid, 0, 0, tr("Connections"), m_connections);
    addField(*grid, 0, 2, tr("Speed limit"), m_limit);
    addField(*grid, 1, 0, tr("Priority"), m_priority);
    addField(*grid, 1, 2, tr("Start"), m_start);
    m_start->setAccessibleNames(tr("Start"));
    addField(*grid, 2, 0, tr("User"), m_user);
    addField(*grid, 2, 2, tr("Password"), m_password);
    grid->removeWidget(m_password);
    auto* password = new QHBoxLayout;
    password->setSpacing(8);
    password->addWidget(m_password, 1);
    password->addWidget(m_remember);
    grid->addLayout(password, 2, 3);
    addField(*grid, 3, 0, tr("Referer"), m_referer);
    addField(*grid, 3, 2, tr("User agent"), m_userAgent);
    addField(*grid, 4, 0, tr("Proxy"), m_proxy);
    addField(*grid, 4, 2, tr("Headers"), m_headers, 2);
    m_mirrorsLabel = addField(*grid, 5, 0, tr("Mirrors"), m_mirrors);
}

QLabel* RequestOptionsBox::addField(QGridLayout& grid, int row, int column, const QString& label, QWidget* field,
                                    int rows) {
    auto* text = new QLabel(label, this);
    text->setTextFormat(Qt::PlainText);
    text->setBuddy(field);
    text->setMinimumHeight(m_connections->sizeHint().height());
    field->setAccessibleName(label);
    grid.addWidget(text, row, column, Qt::AlignTop);
    grid.addWidget(field, row, column + 1, rows, 1);
    return text;
}

QLineEdit* RequestOptionsBox::lineEdit(const QString& placeholder) {
    auto* edit = new QLineEdit(this);
    edit->setPlaceholderText(placeholder);
    return edit;
}

QPlainTextEdit* RequestOptionsBox::linesEdit(const QString& placeholder) {
    auto* edit = new QPlainTextEdit(this);
    edit->setPlaceholderText(placeholder);
    edit->setTabChangesFocus(true);
    edit->document()->setDocumentMargin(kTextMargin);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    const int line = QFontMetrics(edit->font()).lineSpacing();
    edit->setMinimumHeight(line + 2 * kTextMargin + 2); // on a small screen the lines scroll
    edit->setMaximumHeight(kLinesShown * line + 2 * kTextMargin + 2);
    return edit;
}

void RequestOptionsBox::setRequest(const DownloadRequest& request) {
    m_connections->setValue(request.segments);
    m_exactLimit = request.rateLimit;
    m_limit->setValue(static_cast<int>(
        std::min<std::int64_t>((request.rateLimit.value_or(0) + kRateStep - 1) / kRateStep, kMostKilobytes)));
    m_shownLimit = m_limit->value();
    m_priority->setCurrentIndex(static_cast<int>(request.priority));
    m_start->setTime(request.startAt,
                     std::chrono::floor<std::chrono::minutes>(Clock().wallNow() + std::chrono::hours(1)));
    m_user->setText(toText(request.user));
    m_password->setText(toText(request.password));
    m_referer->setText(toText(request.referer));
    m_userAgent->setText(toText(request.userAgent));
    m_proxy->setText(toText(request.proxy));
    m_forgotten = request.forgotten;
    std::vector<std::string> headers = request.headers;
    for (const std::string& name : request.forgotten)
        headers.push_back(name + ":");
    m_headers->setPlainText(joined(headers));
    m_mirrors->setPlainText(joined(request.mirrors));
}

void RequestOptionsBox::setMirrorsShown(bool shown) {
    m_mirrors->setVisible(shown);
    m_mirrorsLabel->setVisible(shown);
}

void RequestOptionsBox::setRememberShown(bool shown) {
    m_remember->setVisible(shown);
}

bool RequestOptionsBox::remembersLogin() const {
    return m_remember->isEnabled() && m_remember->isChecked();
}

void RequestOptionsBox::applyTo(DownloadRequest& request) const {
    request.segments = m_connections->value();
    request.rateLimit = m_limit->value() == m_shownLimit ? m_exactLimit
                        : m_limit->value() == 0          ? std::optional<std::int64_t>()
                                                         : m_limit->value() * kRateStep;
    request.priority = static_cast<Priority>(m_priority->currentIndex());
    request.startAt = m_start->time();
    request.user = toUtf8(m_user->text().trimmed());
    request.password = toUtf8(m_password->text());
    request.referer = toUtf8(m_referer->text().trimmed());
    request.userAgent = toUtf8(m_userAgent->text().trimmed());
    request.proxy = toUtf8(m_proxy->text().trimmed());
    request.headers.clear();
    request.forgotten.clear();
    for (std::string& line : linesOf(*m_headers)) {
        const std::string name = line.substr(0, line.size() - 1);
        if (line.ends_with(':') && std::ranges::find(m_forgotten, name) != m_forgotten.end())
            request.forgotten.push_back(name);
        else
            request.headers.push_back(std::move(line));
    }
    if (!m_mirrors->isHidden())
        request.mirrors = linesOf(*m_mirrors);
}

} // namespace intact::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keys_field.h"

#include "ui/bridge/text.h"
#include "ui/widgets/label_ink.h"

#include <QLabel>
#include <QVBoxLayout>

namespace intact::ui {

namespace {

constexpr int kMostShown = 32; // letters in a row: a longer word would make the whole page wider

QString sentence(const UselessKey& key) {
    const QString whole = toDisplayLine(key.key);
    const bool isLong = whole.size() > kMostShown;
    const QString begin = isLong ? whole.left(kMostShown) + QChar(0x2026) : whole;
    const QString end = isLong ? QChar(0x2026) + whole.right(kMostShown) : whole;
    switch (key.trouble) {
    case KeyTrouble::Unreadable:
        return KeysField::tr("%1 cannot be read: choose the file anew, or take the line out.").arg(end);
    case KeyTrouble::NoOpenPgpKeys:
        return KeysField::tr("%1 holds no OpenPGP public keys, or is damaged: have the keys exported again, as by gpg "
                             "--export.")
            .arg(end);
    case KeyTrouble::NoMinisignKey:
        return KeysField::tr("“%1” is no public key of minisign: copy the line with 56 letters that begins with RW.")
            .arg(begin);
    }
    return {};
}

} // namespace

KeysField::KeysField(Of what, EngineBridge& bridge, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_of(what)
    , m_bridge(bridge)
    , m_theme(theme)
    , m_lines(new LinesField(what == Of::Keyrings ? LinesField::Of::Files : LinesField::Of::Texts, this))
    , m_remark(new QLabel(this)) {
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_lines);
    layout->addWidget(m_remark);
    setFocusProxy(m_lines);
    connect(m_lines, &LinesField::edited, this, [this] {
        inspect();
        Q_EMIT edited();
    });
    connect(&bridge, &EngineBridge::keysInspected, this, &KeysField::take);
}

// Who copies a whole minisign.pub has its comment too.
QStringList KeysField::keys() const {
    QStringList keys;
    for (const QString& line : m_lines->lines()) {
        if (m_of == Of::Keyrings || !line.startsWith(QLatin1String("untrusted comment:")))
            keys.append(line);
    }
    return keys;
}

void KeysField::setKeys(const QStringList& keys) {
    m_lines->setLines(keys);
    inspect();
}

QString KeysField::remark() const {
    return m_remark->text();
}

SignatureKeys KeysField::typed() const {
    SignatureKeys typed;
    for (const QString& key : keys())
        (m_of == Of::Keyrings ? typed.keyrings : typed.minisignKeys).push_back(toUtf8(key));
    return typed;
}

void KeysField::inspect() {
    if (const SignatureKeys keys = typed(); keys != SignatureKeys())
        m_bridge.service().inspectKeys(keys);
    else
        m_remark->hide();
}

void KeysField::take(const KeysInspected& found) {
    if (found.keys != typed()) // another field's, or older than what stands there
        return;
    QStringList sentences;
    for (const UselessKey& key : found.useless)
        sentences.append(sentence(key));
    m_remark->setText(sentences.join(QLatin1Char('\n')));
    m_remark->setVisible(!sentences.isEmpty());
    setInk(*m_remark, m_theme.colors().failed);
}

} // namespace intact::ui

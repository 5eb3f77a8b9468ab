// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_state_file.h"

#include <QFile>
#include <QSaveFile>
#include <QStringList>

namespace intact::app {

WindowStateFile::WindowStateFile(QString file) : m_file(std::move(file)) {
    QFile source(m_file);
    if (!source.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray& line : source.readAll().split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0)
            m_values.insert(QString::fromUtf8(line.left(equals)), QByteArray::fromBase64(line.mid(equals + 1)));
    }
}

void WindowStateFile::save(const QString& key, const QByteArray& value) {
    m_values.insert(key, value);
}

bool WindowStateFile::write() const {
    QStringList keys = m_values.keys();
    keys.sort();
    QByteArray text;
    for (const QString& key : keys)
        text += key.toUtf8() + '=' + m_values.value(key).toBase64() + '\n';
    QSaveFile target(m_file);
    return target.open(QIODevice::WriteOnly) && target.write(text) >= 0 && target.commit();
}

} // namespace intact::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/metalink_notice.h"

#include "core/intake/dropped_file.h"
#include "ui/bridge/text.h"
#include "ui/widgets/notice_bar.h"

#include <utility>

namespace intact::ui {

MetalinkNotice::MetalinkNotice(EngineBridge& bridge, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_notice(notice) {
    connect(&bridge, &EngineBridge::added, this, &MetalinkNotice::look);
    connect(&bridge, &EngineBridge::changed, this, &MetalinkNotice::look);
    connect(&notice, &NoticeBar::actionPressed, this, &MetalinkNotice::show);
    connect(&notice, &NoticeBar::ended, this, [this] { m_path.clear(); });
}

void MetalinkNotice::look(const std::vector<DownloadRow>& rows) {
    for (const DownloadRow& row : rows) {
        if (droppedFile(toUtf8(row.name)) != DroppedFile::Metalink)
            continue;
        if (row.state != State::Complete) {
            m_arriving.insert(row.id.value);
        } else if (m_arriving.remove(row.id.value)) {
            m_notice.say(tr("%1 has arrived: a metalink, it names files to download").arg(row.name),
                         tr("Show its files"), QStringLiteral("file"));
            m_path = row.path();
        }
    }
}

void MetalinkNotice::show() {
    if (const QString path = std::exchange(m_path, {}); !path.isEmpty())
        Q_EMIT wanted(path);
}

} // namespace intact::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_order.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <numeric>

namespace intact::ui {

namespace {

// More than this are sorted together with all others: each one by itself is looked up in the whole list.
constexpr std::size_t kMostPlaced = 4096;

char16_t folded(QChar c) {
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 0x20) : unit;
    return c.toCaseFolded().unicode();
}

int compareFolded(QStringView left, QStringView right) {
    const auto [l, r] = std::mismatch(left.begin(), left.end(), right.begin(), right.end(),
                                      [](QChar a, QChar b) { return folded(a) == folded(b); });
    if (l == left.end() || r == right.end())
        return static_cast<int>(l != left.end()) - static_cast<int>(r != right.end());
    return folded(*l) < folded(*r) ? -1 : 1;
}

/// Texts side by side, as bytes that memcmp() puts in order: sorting then stays within a few megabytes.
class TextHeap {
public:
    struct Entry {
        double number = 0;
        std::uint64_t start = 0; // of the text, behind what all have in common
        std::uint32_t offset = 0;
        std::uint32_t size = 0;
        std::int64_t id = 0;
        int row = 0;
    };

    void add(const SortValue& value, std::int64_t id, int row) {
        const std::size_t offset = m_bytes.size();
        for (const QChar c : value.text) {
            const char16_t unit = folded(c);
            m_bytes.push_back(static_cast<unsigned char>(unit >> 8U));
            m_bytes.push_back(static_cast<unsigned char>(unit & 0xFFU));
        }
        m_entries.push_back({value.number, 0, static_cast<std::uint32_t>(offset),
                             static_cast<std::uint32_t>(m_bytes.size() - offset), id, row});
        m_common = m_entries.size() == 1 ? m_entries.front().size : commonWithFirst(m_entries.back());
    }

    std::vector<int> sorted(bool descending) {
        for (Entry& entry : m_entries)
            entry.start = startOf(entry);
        std::ranges::sort(m_entries, [this, descending](const Entry& left, const Entry& right) {
            const int order = compare(left, right);
            if (order != 0)
                return descending ? order > 0 : order < 0;
            return left.id > right.id;
        });
        std::vector<int> rows;
        rows.reserve(m_entries.size());
        std::ranges::transform(m_entries, std::back_inserter(rows), &Entry::row);
        return rows;
    }

private:
    [[nodiscard]] std::size_t commonWithFirst(const Entry& entry) const {
        const auto first = m_bytes.begin();
        const auto other = first + entry.offset;
        const auto end = first + static_cast<std::ptrdiff_t>(std::min<std::size_t>(m_common, entry.size));
        return static_cast<std::size_t>(std::mismatch(first, end, other).first - first);
    }

    [[nodiscard]] std::uint64_t startOf(const Entry& entry) const {
        std::uint64_t start = 0;
        for (std::size_t i = m_common; i < m_common + sizeof start; ++i)
            start = start << 8U | (i < entry.size ? m_bytes[entry.offset + i] : 0U);
        return start;
    }

    [[nodiscard]] int compare(const Entry& left, const Entry& right) const {
        if (left.number != right.number)
            return left.number < right.number ? -1 : 1;
        if (left.start != right.start)
            return left.start < right.start ? -1 : 1;
        const std::size_t both = std::min(left.size, right.size);
        const int order = std::memcmp(m_bytes.data() + left.offset, m_bytes.data() + right.offset, both);
        return order != 0 ? order : static_cast<int>(left.size > right.size) - static_cast<int>(left.size < right.size);
    }

    std::vector<unsigned char> m_bytes;
    std::vector<Entry> m_entries;
    std::size_t m_common = 0; // bytes in which all begin alike
};

} // namespace

std::vector<int> RowOrder::sortedBy(int section, Qt::SortOrder direction) {
    m_section = section;
    m_direction = direction;
    const auto count = static_cast<std::size_t>(m_list.rowCount());
    m_numbers.assign(count, 0);
    m_texts = {};
    for (int row = 0; row < static_cast<int>(count); ++row)
        keep(row, valueOf(row));
    return sortAll();
}

std::vector<int> RowOrder::outdated(int first, int last) const {
    std::vector<int> rows;
    for (int row = first; row <= last; ++row) {
        const auto index = static_cast<std::size_t>(row);
        const SortValue value = valueOf(row);
        const bool sameText = m_texts.empty() ? value.text.isEmpty() : m_texts[index] == value.text;
        if (value.number != m_numbers[index] || !sameText)
            rows.push_back(row);
    }
    return rows;
}

std::vector<int> RowOrder::sortedAnew(const std::vector<int>& rows) {
    for (const int row : rows)
        keep(row, valueOf(row));
    if (rows.size() > kMostPlaced)
        return sortAll();
    std::vector<bool> moves(m_numbers.size());
    for (const int row : rows)
        moves[static_cast<std::size_t>(row)] = true;
    std::vector<int> others;
    others.reserve(m_sorted.size());
    std::ranges::copy_if(m_sorted, std::back_inserter(others),
                         [&moves](int row) { return !moves[static_cast<std::size_t>(row)]; });
    return placed(others, rows);
}

void RowOrder::insertRows(int first, int count) {
    if (first < static_cast<int>(m_numbers.size()))
        std::ranges::for_each(m_sorted, [first, count](int& row) { row += row >= first ? count : 0; });
    m_numbers.insert(m_numbers.begin() + first, static_cast<std::size_t>(count), 0);
    if (!m_texts.empty())
        m_texts.insert(m_texts.begin() + first, static_cast<std::size_t>(count), QString());
    std::vector<int> rows(static_cast<std::size_t>(count));
    std::iota(rows.begin(), rows.end(), first);
    for (const int row : rows)
        keep(row, valueOf(row));
    m_sorted = rows.size() > kMostPlaced ? sortAll() : placed(m_sorted, std::move(rows));
}

void RowOrder::removeRows(int first, int count) {
    std::erase_if(m_sorted, [first, count](int row) { return row >= first && row < first + count; });
    std::ranges::for_each(m_sorted, [first, count](int& row) { row -= row >= first ? count : 0; });
    m_numbers.erase(m_numbers.begin() + first, m_numbers.begin() + first + count);
    if (!m_texts.empty())
        m_texts.erase(m_texts.begin() + first, m_texts.begin() + first + count);
}

SortValue RowOrder::valueOf(int row) const {
    return m_section < 0 ? SortValue{} : columnAt(m_section).sortValue(m_list.row(row));
}

void RowOrder::keep(int row, SortValue value) {
    const auto index = static_cast<std::size_t>(row);
    m_numbers[index] = value.number;
    if (m_texts.empty() && !value.text.isEmpty())
        m_texts.resize(m_numbers.size());
    if (!m_texts.empty())
        m_texts[index] = std::move(value.text);
}

bool RowOrder::isBefore(int left, int right) const {
    const auto l = static_cast<std::size_t>(left);
    const auto r = static_cast<std::size_t>(right);
    const bool descending = m_direction == Qt::DescendingOrder;
    if (m_numbers[l] != m_numbers[r])
        return descending ? m_numbers[l] > m_numbers[r] : m_numbers[l] < m_numbers[r];
    const int order = m_texts.empty() ? 0 : compareFolded(m_texts[l], m_texts[r]);
    if (order != 0)
        return descending ? order > 0 : order < 0;
    return m_list.row(left).id > m_list.row(right).id;
}

std::vector<int> RowOrder::sortAll() const {
    return m_texts.empty() ? sortByNumber() : sortByText();
}

std::vector<int> RowOrder::sortByNumber() const {
    struct Key {
        double number;
        std::int64_t id;
        int row;
    };
    std::vector<Key> keys;
    keys.reserve(m_numbers.size());
    for (int row = 0; row < static_cast<int>(m_numbers.size()); ++row)
        keys.push_back({m_numbers[static_cast<std::size_t>(row)], m_list.row(row).id.value, row});
    std::ranges::sort(keys, [descending = m_direction == Qt::DescendingOrder](const Key& left, const Key& right) {
        if (left.number != right.number)
            return descending ? left.number > right.number : left.number < right.number;
        return left.id > right.id;
    });
    std::vector<int> rows;
    rows.reserve(keys.size());
    std::ranges::transform(keys, std::back_inserter(rows), &Key::row);
    return rows;
}

std::vector<int> RowOrder::sortByText() const {
    TextHeap heap;
    for (int row = 0; row < static_cast<int>(m_texts.size()); ++row)
        heap.add({m_numbers[static_cast<std::size_t>(row)], m_texts[static_cast<std::size_t>(row)]},
                 m_list.row(row).id.value, row);
    return heap.sorted(m_direction == Qt::DescendingOrder);
}

std::vector<int> RowOrder::placed(const std::vector<int>& others, std::vector<int> rows) const {
    const auto before = [this](int left, int right) {
        return isBefore(left, right);
    };
    std::ranges::sort(rows, before);
    std::vector<int> all;
    all.reserve(others.size() + rows.size());
    auto next = others.begin();
    for (const int row : rows) {
        const auto place = std::upper_bound(next, others.end(), row, before);
        all.insert(all.end(), next, place);
        all.push_back(row);
        next = place;
    }
    all.insert(all.end(), next, others.end());
    return all;
}

} // namespace intact::ui

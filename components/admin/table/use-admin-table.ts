'use client'

import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { fold } from '@/lib/i18n/fold'
import type { AdminColumn, AdminRow, View } from './table-view'

const features = tableFeatures({
  columnFilteringFeature,
  columnVisibilityFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
})
const helper = createColumnHelper<typeof features, AdminRow>()

type Sortable = { original: AdminRow }
const sortValue = ({ order, cells }: AdminRow, id: string) => order[id] ?? cells[id] ?? ''

const inOrderOf = (locale: string) => {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  return (a: Sortable, b: Sortable, id: string): number => {
    const left = sortValue(a.original, id)
    const right = sortValue(b.original, id)
    if (typeof left === 'number' && typeof right === 'number') return left - right
    return collator.compare(String(left), String(right))
  }
}

/** Sorting, filtering and chosen columns over rows that hold their words already. */
export function useAdminTable(rows: AdminRow[], columns: AdminColumn[], view: View, locale: string) {
  const defined = useMemo(() => {
    const inOrder = inOrderOf(locale)
    return columns.map(({ id, label }) =>
      helper.accessor((row): unknown => row.cells[id] ?? '', {
        id,
        header: label,
        sortFn: inOrder,
        filterFn: (row, column, value) => row.original.facets[column]?.includes(String(value)) ?? false,
      }),
    )
  }, [columns, locale])
  const state = useMemo(
    () => ({
      globalFilter: fold(view.q.trim()),
      sorting: [{ id: view.sort, desc: view.isDown }],
      columnFilters: Object.entries(view.facets).flatMap(([id, value]) => (value ? [{ id, value }] : [])),
      columnVisibility: Object.fromEntries(view.hidden.map((id) => [id, false])),
    }),
    [view],
  )
  return useTable({
    features,
    data: rows,
    columns: defined,
    state,
    getRowId: (row) => row.id,
    getColumnCanGlobalFilter: (column) => column.id === columns[0]?.id,
    globalFilterFn: (row, _column, value) => row.original.search.includes(String(value)),
  })
}

'use client'

import { AdminTable, type TableProps } from '@/components/admin/table/admin-table'
import { useT } from '@/components/i18n/use-t'

/** The table of the chain's stores. */
export function StoresTable(props: TableProps) {
  const t = useT('stores.table')
  return (
    <AdminTable
      {...props}
      search={t('stores.table.search')}
      none={t('stores.table.none')}
      noneText={t('stores.table.noneText')}
      count={(count) => t('stores.table.count', { count })}
    />
  )
}

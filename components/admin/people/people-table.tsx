'use client'

import { AdminTable, type TableProps } from '@/components/admin/table/admin-table'
import { useT } from '@/components/i18n/use-t'

/** The table of everybody of the chain. */
export function PeopleTable(props: TableProps) {
  const t = useT('people.table')
  return (
    <AdminTable
      {...props}
      search={t('people.table.search')}
      none={t('people.table.none')}
      noneText={t('people.table.noneText')}
      count={(count) => t('people.table.count', { count })}
    />
  )
}

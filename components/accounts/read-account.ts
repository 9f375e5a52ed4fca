import { notFound } from 'next/navigation'
import { cache } from 'react'
import { findAccount } from '@/lib/accounts/queries'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'

/** The account of a page; not found is not found, whatever the reason. */
export const readAccount = cache(async (accountId: string) => {
  const { scope } = await requireStorePerson()
  if (!/^[0-9a-f-]{36}$/.test(accountId)) notFound()
  const account = await read(scope, (scope) => findAccount(scope, accountId))
  if (!account) notFound()
  return account
})

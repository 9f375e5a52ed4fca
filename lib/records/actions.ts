'use server'

import { z } from 'zod'
import { action } from '@/lib/action'
import { read } from '@/lib/tenancy/transact'
import { searchCustomers } from './queries'
import { releaseAddress } from './suppress-address'

export const release = action(z.object({ email: z.email() }), (scope, { email }) => releaseAddress(scope, email))
export const search = action(z.object({ words: z.string().max(120) }), (scope, { words }) =>
  read(scope, (scope) => searchCustomers(scope, words)),
)

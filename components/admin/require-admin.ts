import { notFound } from 'next/navigation'
import { type Ability, can } from '@/lib/access/abilities'
import { readerZone } from '@/lib/access/scope'
import { type Reader, requirePerson } from '@/lib/auth/require-person'

export type Admin = Reader & { timeZone: string }

/** For pages of the back office: who reads and where their day begins. What one may not do is not found. */
export async function requireAdmin(ability: Ability): Promise<Admin> {
  const reader = await requirePerson()
  if (!can(reader.scope, ability) || reader.person.role !== 'corporate_admin') notFound()
  return { ...reader, timeZone: readerZone(reader.scope) }
}

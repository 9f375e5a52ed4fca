import { bulkActions, roles } from '@/db/vocabulary'
import { fold } from '@/lib/i18n/fold'
import type { Translate } from '@/lib/i18n/translator'
import { auditTypes } from './audit-kinds'
import { describeAuditEntry } from './describe-audit-entry'

/** What the sentences that differ by it are said with. */
const examples = [
  { what: 'tasks', isOn: true, why: 'complained', person: ' ', count: 1, changes: {} },
  { what: 'audit', isOn: false, why: 'bounced', count: 2 },
  { what: 'audit', isOn: false, why: 'bounced', count: 5 },
]
const dataOf = examples.flatMap((example) => bulkActions.map((action) => ({ ...example, action })))

/** The types whose sentence holds this word in the reader's language, which is what stands on the screen. */
export function typesSaying(t: Translate, word: string): string[] {
  const sought = fold(word)
  if (/^\d+$/.test(sought)) return []
  return auditTypes.filter((type) => dataOf.some((data) => fold(describeAuditEntry(t, { type, data })).includes(sought)))
}

/** The roles whose name holds this word. */
export const rolesSaying = (t: Translate, word: string): string[] =>
  roles.filter((role) => fold(t(`profile.roles.${role}`)).includes(fold(word)))

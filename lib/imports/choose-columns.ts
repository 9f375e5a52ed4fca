import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { importMappings, importRows, importRuns } from '@/db/schema/imports'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict, Invalid, NotFound } from '@/lib/errors'
import type { DecimalSign } from '@/lib/i18n/amounts'
import { newId } from '@/lib/ids'
import { enqueue } from '@/lib/jobs/enqueue'
import { parseOnce } from '@/lib/parse-once'
import type { DayOrder } from './cells/day-cells'
import { fileJudged } from './files/column-signs'
import { checkColumns, headersKey, type Mapping } from './kinds/columns'
import { kindOf } from './kinds/kinds'

export const columnsInput = z.object({
  runId: z.uuid(),
  mapping: z.record(z.string().max(60), z.string().max(1000)),
  days: z.enum(['dmy', 'mdy'], { error: 'errors.daysAsked' }).optional(),
  decimal: z.enum(['point', 'comma'], { error: 'errors.decimalAsked' }).optional(),
})

/**
 * Says which column is what and how days and amounts are written, remembers the columns for the next file with these heads, and begins the dry
 * run. Invalid where the file leaves in doubt how they are written and nobody says it. Conflict when rows are taken already.
 */
export async function chooseColumns(scope: Scope, input: z.input<typeof columnsInput>) {
  authorize(scope, 'stores.import')
  const { runId, mapping: chosen, ...said } = parseOnce(columnsInput, input)
  const mapping = Object.fromEntries(Object.entries(chosen).filter(([, header]) => header !== ''))

  await transact(scope, async (scope) => {
    const ofRun = byId(scope, importRuns, runId)
    const [run] = await scope.db.select().from(importRuns).where(ofRun)
    if (!run) throw new NotFound()
    checkColumns(kindOf(run.subject), run.headers, mapping)
    const reading = { ...run.reading, ...writtenAs(run, mapping, said) }
    const [begun] = await scope.db
      .update(importRuns)
      .set({ state: 'reading', mapping, reading, bytesRead: 0 })
      .where(and(ofRun, inArray(importRuns.state, ['mapping', 'staged'])))
      .returning({ id: importRuns.id })
    if (!begun) throw new Conflict('errors.importStarted')
    await scope.db.delete(importRows).where(and(inTenant(scope, importRows), eq(importRows.runId, runId)))
    const headers = headersKey(run.headers)
    await scope.db
      .insert(importMappings)
      .values({ retailerId: scope.retailerId, id: newId(), subject: run.subject, headers, mapping, changedAt: scope.now })
      .onConflictDoUpdate({
        target: [importMappings.retailerId, importMappings.subject, importMappings.headers],
        set: { mapping, changedAt: scope.now },
      })
    await enqueue(scope, 'imports.run', { retailerId: scope.retailerId, runId }, { key: `${runId} read` })
    await record(scope, { type: 'audit.importChecked', data: { runId, file: run.fileName } })
  })
}

type Said = { days?: DayOrder; decimal?: DecimalSign }

/** What was said, else what the whole file tells; what it leaves in doubt is asked for, never guessed (D-1). */
function writtenAs({ subject, headers, reading }: typeof importRuns.$inferSelect, mapping: Mapping, said: Said): Said {
  const { days, decimal } = fileJudged(kindOf(subject), headers, mapping, reading.signs ?? [])
  const questions: Invalid[] = []
  if (days && !days.isSure && !said.days) questions.push(new Invalid('errors.daysAsked', { example: days.example }, 'days'))
  if (decimal && !decimal.isSure && !said.decimal)
    questions.push(new Invalid('errors.decimalAsked', { example: decimal.example }, 'decimal'))
  if (questions[0]) throw questions[0].with(questions.slice(1))
  return { days: said.days ?? days?.value ?? reading.days, decimal: said.decimal ?? decimal?.value ?? 'point' }
}

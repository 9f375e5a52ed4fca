import type { z } from 'zod'
import { messageTemplates } from '@/db/schema/messaging'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { setRetired } from '@/lib/database/set-retired'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { templateIdInput } from '@/lib/messaging/input'
import { parseOnce } from '@/lib/parse-once'
import { getTemplate } from './templates'

/** Takes a template out of the composer's list; messages written with it stay. Conflict when somebody was first. */
export async function retireTemplate(scope: Scope, input: z.input<typeof templateIdInput>) {
  authorize(scope, 'templates.manage')
  const { templateId } = parseOnce(templateIdInput, input)

  await transact(scope, async (scope) => {
    const { name } = await getTemplate(scope, templateId)
    if (!(await setRetired(scope, messageTemplates, templateId, scope.now))) throw new Conflict('errors.templateRetired')
    await record(scope, { type: 'audit.templateRetired', data: { templateId, name } })
  })
}

'use server'

import { z } from 'zod'
import { action } from '@/lib/action'
import { Invalid } from '@/lib/errors'
import { pauseImport, resumeImport, runInput } from './pause-import'
import { stageImport } from './stage-import'
import { startImport, startInput } from './start-import'

export const stage = action(z.instanceof(FormData), async (scope, form) => stageImport(scope, await fileOf(form)))
export const start = action(startInput, startImport)
export const pause = action(runInput, pauseImport)
export const resume = action(runInput, resumeImport)

async function fileOf(form: FormData) {
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) throw new Invalid('errors.fileMissing', {}, 'file')
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

'use server'

import { z } from 'zod'
import { action } from '@/lib/action'
import { Invalid } from '@/lib/errors'
import { chooseColumns, columnsInput } from './choose-columns'
import { pauseImport, resumeImport, runInput } from './pause-import'
import { readAs, readAsInput } from './read-as'
import { startImport, startInput } from './start-import'
import { addPart, beginFile, beginInput, endFile } from './upload-file'

export const begin = action(beginInput, beginFile)
export const add = action(z.instanceof(FormData), async (scope, form) => addPart(scope, await partOf(form)))
export const end = action(runInput, endFile)
export const readInOtherLetters = action(readAsInput, readAs)
export const choose = action(columnsInput, chooseColumns)
export const start = action(startInput, startImport)
export const pause = action(runInput, pauseImport)
export const resume = action(runInput, resumeImport)

async function partOf(form: FormData) {
  const part = form.get('part')
  const { runId } = runInput.parse({ runId: form.get('runId') })
  const position = z.coerce.number().int().min(0).max(1000).parse(form.get('position'))
  if (!(part instanceof Blob)) throw new Invalid('errors.fileMissing', {}, 'file')
  return { runId, position, bytes: new Uint8Array(await part.arrayBuffer()) }
}

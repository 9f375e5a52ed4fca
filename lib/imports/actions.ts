import { z } from 'zod'
import { action } from '@/lib/action'
import { Invalid } from '@/lib/errors'
import { chooseColumns, columnsInput } from './choose-columns'
import { readAs, readAsInput } from './files/read-as'
import { addPart, beginFile, beginInput, endFile } from './files/upload-file'
import { pauseImport, resumeImport, runInput } from './pause-import'
import { startImport, startInput } from './start-import'

export const beginFileAction = action(beginInput, beginFile)
export const addPartAction = action(z.instanceof(FormData), async (scope, form) => addPart(scope, await partOf(form)))
export const endFileAction = action(runInput, endFile)
export const readAsAction = action(readAsInput, readAs)
export const chooseColumnsAction = action(columnsInput, chooseColumns)
export const startImportAction = action(startInput, startImport)
export const pauseImportAction = action(runInput, pauseImport)
export const resumeImportAction = action(runInput, resumeImport)

async function partOf(form: FormData) {
  const part = form.get('part')
  const { runId } = runInput.parse({ runId: form.get('runId') })
  const position = z.coerce.number().int().min(0).max(1000).parse(form.get('position'))
  if (!(part instanceof Blob)) throw new Invalid('errors.fileMissing', {}, 'file')
  return { runId, position, bytes: new Uint8Array(await part.arrayBuffer()) }
}

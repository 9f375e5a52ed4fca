import type { Words } from '@/lib/i18n/words'
import { kindOf } from '@/lib/imports/kinds'
import { ImportColumns } from './import-columns'
import type { ImportFacts } from './import-parts'

const hasSlashes = (sample: string[][]) => sample.flat().some((cell) => /^\d{1,2}\/\d{1,2}\/\d{2,4}/.test(cell.trim()))

/** The columns of a file, to be looked at before its rows are checked. */
export function ImportMapping({ say, run }: { say: Words; run: ImportFacts['run'] }) {
  const { fields, needs } = kindOf(run.subject)
  const label = (field: string) => {
    const name = say(`imports.fields.${run.subject}.${field}`)
    const group = needs.find((one) => one.includes(field))
    return group ? `${name} (${group.length > 1 ? say('imports.neededOne') : say('imports.needed')})` : name
  }
  return (
    <ImportColumns
      runId={run.id}
      fields={Object.keys(fields).map((field) => ({ field, label: label(field) }))}
      headers={run.headers}
      sample={run.sample}
      mapping={run.mapping}
      days={hasSlashes(run.sample) ? (run.reading.days ?? 'dmy') : null}
      say={{
        title: say('imports.columns.title'),
        text: say('imports.columns.text'),
        none: say('imports.columns.none'),
        check: say('imports.columns.check'),
        checking: say('imports.columns.checking'),
        days: say('imports.columns.days'),
        dmy: say('imports.columns.dmy'),
        mdy: say('imports.columns.mdy'),
        unused: say('imports.columns.unused', { heads: '#' }),
        noConnection: say('common.noConnection'),
      }}
    />
  )
}

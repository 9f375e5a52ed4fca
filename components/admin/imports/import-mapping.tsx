import type { Translate } from '@/lib/i18n/translator'
import { encodings, type FileEncoding } from '@/lib/imports/files/character-set'
import { fieldKey } from '@/lib/imports/kinds/field-key'
import { kindOf } from '@/lib/imports/kinds/kinds'
import { ImportColumns } from './import-columns'
import type { ImportFacts } from './import-parts'

/** What the encodings are called where people meet them. */
const names: Record<FileEncoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1252': 'Windows-1252 (Latin 1)',
  'windows-1250': 'Windows-1250',
  'iso-8859-2': 'ISO 8859-2 (Latin 2)',
  macintosh: 'Mac Roman',
  maccenteuro: 'Mac Central Europe',
  cp852: 'CP 852 (DOS)',
  cp850: 'CP 850 (DOS)',
}
/** The columns of a file, to be looked at before its rows are checked. */
export function ImportMapping({ t, run }: { t: Translate; run: ImportFacts['run'] }) {
  const { fields, needs, dayFields = [], amountFields = [] } = kindOf(run.subject)
  const label = (field: string) => {
    const name = t(fieldKey(run.subject, field))
    const group = needs.find((one) => one.includes(field))
    return group ? `${name} (${group.length > 1 ? t('imports.neededOne') : t('imports.needed')})` : name
  }
  const encoding = run.reading.encoding ?? 'utf-8'
  return (
    <ImportColumns
      key={encoding}
      runId={run.id}
      fields={Object.keys(fields).map((field) => ({ field, label: label(field) }))}
      dayFields={dayFields}
      amountFields={amountFields}
      headers={run.headers}
      sample={run.sample}
      mapping={run.mapping}
      signs={run.reading.signs ?? []}
      encoding={encoding}
      encodings={encodings.map((key) => ({ key, label: names[key] }))}
    />
  )
}

import type { AttributeValues } from '@/db/schema/records'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { describeValue, valueAsTyped } from '@/lib/records/describe-value'
import type { RecordRef } from '@/lib/records/record-ref'
import { nameIn } from '@/lib/settings/lists/name-in'
import { readAttributes } from '@/lib/settings/lists/read-lists'
import { AttributeList } from './attribute-list'

/** What the chain keeps of a record beside its columns, each changed in its place; nothing where it keeps nothing. */
export async function AttributeSection({ record, values }: { record: RecordRef; values: AttributeValues }) {
  const { scope, locale, t } = await requireStorePerson()
  const known = await read(scope, (scope) => readAttributes(scope, record.kind))
  const shown = known.filter(({ id, retiredAt }) => !retiredAt || values[id] !== undefined)
  if (shown.length === 0) return null
  return (
    <section className="customer-section">
      <h2>{t('records.attributes.title')}</h2>
      <AttributeList
        record={record}
        attributes={shown.map((attribute) => ({
          id: attribute.id,
          name: nameIn(attribute.names, locale),
          kind: attribute.kind,
          choices: attribute.choices
            .filter(({ isRetired }) => !isRetired)
            .map(({ id, names }) => ({ id, name: nameIn(names, locale) })),
          typed: valueAsTyped(values[attribute.id]),
          shown: describeValue(attribute, values[attribute.id], t, locale),
          isFixed: attribute.retiredAt !== null,
        }))}
      />
    </section>
  )
}

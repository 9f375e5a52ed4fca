import type { AttributeValues } from '@/db/schema/records'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { askAttribute } from '@/lib/records/ask-attribute'
import { describeValue } from '@/lib/records/describe-value'
import type { RecordRef } from '@/lib/records/record-ref'
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
          ...askAttribute(attribute, values[attribute.id], locale),
          shown: describeValue(attribute, values[attribute.id], t, locale),
          isFixed: attribute.retiredAt !== null,
        }))}
      />
    </section>
  )
}

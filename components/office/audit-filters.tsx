import Link from 'next/link'
import { Choice, Field } from '@/components/ui/field'
import { auditKinds } from '@/lib/activity/audit-kinds'
import type { AuditFilter } from '@/lib/activity/audit-log'
import type { Words } from '@/lib/i18n/words'

type Props = {
  say: Words
  filter: AuditFilter
  /** The fields of the address whose day there is none of. */
  noDay: string[]
  actors: { id: string; name: string }[]
}

/** What kind of entry, words, person and days; a plain form, so that the address says what is shown. */
export function AuditFilters({ say, filter, noDay, actors }: Props) {
  const isAsked =
    filter.kind !== 'rights' ||
    filter.words !== '' ||
    filter.who !== null ||
    filter.from !== null ||
    filter.to !== null ||
    noDay.length > 0
  const isTurned = filter.from && filter.to && filter.from > filter.to
  return (
    <form className="tool audit-tool" method="get" action="/office/audit">
      <Field label={say('people.audit.search')} name="words" type="search" defaultValue={filter.words} maxLength={200} />
      <Choice label={say('people.audit.kind')} name="kind" defaultValue={filter.kind}>
        {auditKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(`people.audit.kinds.${kind}`)}
          </option>
        ))}
      </Choice>
      <Choice label={say('people.audit.who')} name="who" defaultValue={filter.who ?? ''}>
        <option value="">{say('people.audit.anybody')}</option>
        {actors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Field
        label={say('people.audit.from')}
        name="from"
        type="date"
        defaultValue={filter.from ?? ''}
        error={noDay.includes('from') ? say('errors.day') : undefined}
      />
      <Field
        label={say('people.audit.to')}
        name="to"
        type="date"
        defaultValue={filter.to ?? ''}
        error={noDay.includes('to') ? say('errors.day') : isTurned ? say('errors.daysTurned') : undefined}
      />
      <button type="submit" className="btn btn-line">
        {say('people.audit.filter')}
      </button>
      {isAsked ? (
        <Link className="btn btn-bare" href="/office/audit" prefetch={false}>
          {say('people.audit.clear')}
        </Link>
      ) : null}
    </form>
  )
}

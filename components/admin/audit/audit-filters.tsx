import Link from 'next/link'
import { Choice, Field } from '@/components/ui/form/field'
import { auditKinds } from '@/lib/activity/audit-kinds'
import type { AuditFilter } from '@/lib/activity/audit-log'
import type { Translate } from '@/lib/i18n/translator'

type Props = {
  t: Translate
  filter: AuditFilter
  /** The fields of the address whose day there is none of. */
  noDay: string[]
  actors: { id: string; name: string }[]
}

/** What kind of entry, words, person and days; a plain form, so that the address says what is shown. */
export function AuditFilters({ t, filter, noDay, actors }: Props) {
  const isAsked =
    filter.kind !== 'rights' ||
    filter.q !== '' ||
    filter.who !== null ||
    filter.from !== null ||
    filter.to !== null ||
    noDay.length > 0
  const isTurned = filter.from && filter.to && filter.from > filter.to
  return (
    <form className="tool audit-tool" method="get" action="/admin/audit">
      <Field label={t('audit.search')} name="q" type="search" defaultValue={filter.q} maxLength={200} />
      <Choice label={t('audit.kind')} name="kind" defaultValue={filter.kind}>
        {auditKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`audit.kinds.${kind}`)}
          </option>
        ))}
      </Choice>
      <Choice label={t('audit.who')} name="who" defaultValue={filter.who ?? ''}>
        <option value="">{t('audit.anybody')}</option>
        {actors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Field
        label={t('audit.from')}
        name="from"
        type="date"
        defaultValue={filter.from ?? ''}
        error={noDay.includes('from') ? t('errors.day') : undefined}
      />
      <Field
        label={t('audit.to')}
        name="to"
        type="date"
        defaultValue={filter.to ?? ''}
        error={noDay.includes('to') ? t('errors.day') : isTurned ? t('errors.daysTurned') : undefined}
      />
      <button type="submit" className="button button-line">
        {t('audit.filter')}
      </button>
      {isAsked ? (
        <Link className="button button-bare" href="/admin/audit" prefetch={false}>
          {t('audit.clear')}
        </Link>
      ) : null}
    </form>
  )
}

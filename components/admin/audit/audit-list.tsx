import Link from 'next/link'
import { moment } from '@/components/admin/moments'
import { requireAdmin } from '@/components/admin/require-admin'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { type AuditFilter, listActors, listAudit } from '@/lib/activity/audit-log'
import { describeAuditEntry } from '@/lib/activity/describe-audit-entry'
import { cursorOf } from '@/lib/database/cursor'
import { read } from '@/lib/database/transact'
import { AuditFilters } from './audit-filters'

const limit = 50
const headers = ['who', 'what', 'when', 'store'] as const

/** The entries that fit, the latest first; more of them behind a link. */
export async function AuditList({ filter, noDay }: { filter: AuditFilter; noDay: string[] }) {
  const { t, scope, locale, timeZone } = await requireAdmin('people.manage')
  const { found, actors } = await read(scope, async (scope) => ({
    found: await listAudit(scope, filter, { timeZone, limit: limit + 1 }),
    actors: await listActors(scope),
  }))
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return (
    <>
      <AuditFilters t={t} filter={filter} noDay={noDay} actors={actors} />
      {last ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls is scrolled by keyboard too
        <section className="frame" tabIndex={0} aria-label={t('audit.title')}>
          <table className="data-table">
            <thead>
              <tr>
                {headers.map((header, index) => (
                  <th key={header} className={index === 0 ? 'stick' : undefined}>
                    {t(`audit.${header}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td className="stick">
                    <b>{row.actorName}</b>
                  </td>
                  <td className="wraps">
                    <Entry run={row.data.runId} text={describeAuditEntry(t, row)} />
                  </td>
                  <td className="faint figures">
                    <time dateTime={row.at.toISOString()}>{moment(locale, timeZone, row.at)}</time>
                  </td>
                  <td className="faint">{row.store ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <Empty title={t('audit.empty')} text={t('audit.emptyText')}>
          <Link className="button button-line" href="/admin/audit" prefetch={false}>
            {t('audit.clear')}
          </Link>
        </Empty>
      )}
      <p className="foot">
        <span className="grow" />
        {last && found.length > limit ? (
          <Link
            className="button button-bare"
            href={`/admin/audit?${paramsOf({ ...filter, before: cursorOf(last.at, last.id) })}`}
            prefetch={false}
          >
            {t('audit.older')}
          </Link>
        ) : null}
        <a className="button button-bare" href={`/admin/audit/audit.csv?${paramsOf({ ...filter, before: '' })}`} download>
          <Icon name="download" />
          {t('audit.export')}
        </a>
      </p>
    </>
  )
}

/** What happened; of an import with the way to its rows and what changed in them. */
const Entry = ({ run, text }: { run: unknown; text: string }) =>
  typeof run === 'string' ? (
    <Link className="quiet-link" href={`/admin/import/${run}`} prefetch={false}>
      {text}
    </Link>
  ) : (
    text
  )

const paramsOf = (filter: AuditFilter) =>
  new URLSearchParams(Object.entries(filter).flatMap(([key, value]) => (value ? [[key, value]] : [])))

import Link from 'next/link'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { type AuditFilter, auditCursor, listActors, listAudit } from '@/lib/activity/audit-log'
import { sayAudit } from '@/lib/activity/say-audit'
import { read } from '@/lib/tenancy/transact'
import { AuditFilters } from './audit-filters'
import { requireAdmin } from './require-admin'
import { moment } from './seen'

const limit = 50
const heads = ['who', 'what', 'when', 'store'] as const

/** The entries that fit, the latest first; more of them behind a link. */
export async function AuditList({ filter, noDay }: { filter: AuditFilter; noDay: string[] }) {
  const { say, scope, locale, timeZone } = await requireAdmin('people.manage')
  const { found, actors } = await read(scope, async (scope) => ({
    found: await listAudit(scope, filter, { timeZone, limit: limit + 1 }),
    actors: await listActors(scope),
  }))
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return (
    <>
      <AuditFilters say={say} filter={filter} noDay={noDay} actors={actors} />
      {last ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls is scrolled by keyboard too
        <section className="frame" tabIndex={0} aria-label={say('people.audit.title')}>
          <table className="grid">
            <thead>
              <tr>
                {heads.map((head, index) => (
                  <th key={head} className={index === 0 ? 'stick' : undefined}>
                    {say(`people.audit.${head}`)}
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
                    <Entry run={row.data.runId} words={sayAudit(say, row)} />
                  </td>
                  <td className="dim2 num">
                    <time dateTime={row.at.toISOString()}>{moment(locale, timeZone, row.at)}</time>
                  </td>
                  <td className="dim2">{row.store ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <Empty title={say('people.audit.empty')} text={say('people.audit.emptyText')}>
          <Link className="btn btn-line" href="/office/audit" prefetch={false}>
            {say('people.audit.clear')}
          </Link>
        </Empty>
      )}
      <p className="foot">
        <span className="grow" />
        {last && found.length > limit ? (
          <Link
            className="btn btn-bare"
            href={`/office/audit?${asked({ ...filter, before: auditCursor(last) })}`}
            prefetch={false}
          >
            {say('people.audit.older')}
          </Link>
        ) : null}
        <a className="btn btn-bare" href={`/office/audit/audit.csv?${asked({ ...filter, before: null })}`} download>
          <Icon name="download" />
          {say('people.audit.export')}
        </a>
      </p>
    </>
  )
}

/** What happened; of an import with the way to its rows and what changed in them. */
const Entry = ({ run, words }: { run: unknown; words: string }) =>
  typeof run === 'string' ? (
    <Link className="quiet-link" href={`/office/import/${run}`} prefetch={false}>
      {words}
    </Link>
  ) : (
    words
  )

const asked = (filter: AuditFilter) =>
  new URLSearchParams(Object.entries(filter).flatMap(([key, value]) => (value ? [[key, value]] : [])))

import Link from 'next/link'
import { moment } from '@/components/admin/moments'
import { requireAdmin } from '@/components/admin/require-admin'
import { Empty } from '@/components/ui/empty'
import { read } from '@/lib/database/transact'
import { keyFrom } from '@/lib/i18n/translator'
import { listImports } from '@/lib/imports/queries'

const limit = 20

/** The last files with what became of them, and those before behind a link; `before` is the file the last page ended with. */
export async function ImportList({ before }: { before: string | null }) {
  const { t, scope, locale, timeZone } = await requireAdmin('stores.import')
  const found = await read(scope, (scope) => listImports(scope, { before, limit: limit + 1 }))
  const runs = found.slice(0, limit)
  const older = found.length > limit ? runs.at(-1) : undefined
  return (
    <section className="import-rows">
      <h2 id="earlier" tabIndex={-1}>
        {t('imports.earlier')}
      </h2>
      {runs.length === 0 ? (
        <Empty title={t('imports.none')} text={t('imports.noneText')} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls is scrolled by keyboard too
        <section className="frame" tabIndex={0} aria-label={t('imports.earlier')}>
          <table className="data-table">
            <thead>
              <tr>
                <th className="stick">{t('imports.cells.file')}</th>
                <th>{t('imports.cells.subject')}</th>
                <th>{t('imports.cells.state')}</th>
                <th>{t('imports.cells.at')}</th>
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <tr key={run.id}>
                  <td className="stick">
                    <Link className="who" href={`/admin/import/${run.id}`} prefetch={false}>
                      <b>{run.fileName}</b>
                    </Link>
                  </td>
                  <td>{t(`imports.subjects.${run.subject}`)}</td>
                  <td className={run.state === 'running' && !run.pausedAt ? 'green' : 'faint'}>
                    {t(keyFrom(`imports.states.${run.pausedAt && run.state === 'running' ? 'paused' : run.state}`))}
                  </td>
                  <td className="faint figures">{moment(locale, timeZone, run.createdAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {before || older ? (
        <p className="foot">
          <span className="grow" />
          {before ? <More href="/admin/import#earlier" text={t('imports.newest')} /> : null}
          {older ? <More href={`/admin/import?before=${older.id}#earlier`} text={t('imports.older')} /> : null}
        </p>
      ) : null}
    </section>
  )
}

const More = ({ href, text }: { href: string; text: string }) => (
  <Link className="button button-bare" href={href} prefetch={false}>
    {text}
  </Link>
)

import Link from 'next/link'
import { Empty } from '@/components/ui/empty'
import { listImports } from '@/lib/imports/queries'
import { read } from '@/lib/tenancy/transact'
import { requireAdmin } from './require-admin'
import { moment } from './seen'

const limit = 20

/** The last files with what became of them, and those before behind a link; `before` is the file the last page ended with. */
export async function ImportList({ before }: { before: string | null }) {
  const { say, scope, locale, timeZone } = await requireAdmin('stores.import')
  const found = await read(scope, (scope) => listImports(scope, { before, limit: limit + 1 }))
  const runs = found.slice(0, limit)
  const older = found.length > limit ? runs.at(-1) : undefined
  return (
    <section className="import-rows">
      <h2 id="earlier" tabIndex={-1}>
        {say('imports.earlier')}
      </h2>
      {runs.length === 0 ? (
        <Empty title={say('imports.none')} text={say('imports.noneText')} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls is scrolled by keyboard too
        <section className="frame" tabIndex={0} aria-label={say('imports.earlier')}>
          <table className="grid">
            <thead>
              <tr>
                <th className="stick">{say('imports.cells.file')}</th>
                <th>{say('imports.cells.subject')}</th>
                <th>{say('imports.cells.state')}</th>
                <th>{say('imports.cells.at')}</th>
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <tr key={run.id}>
                  <td className="stick">
                    <Link className="who" href={`/office/import/${run.id}`} prefetch={false}>
                      <b>{run.fileName}</b>
                    </Link>
                  </td>
                  <td>{say(`imports.subjects.${run.subject}`)}</td>
                  <td className={run.state === 'running' && !run.pausedAt ? 'green' : 'dim2'}>
                    {say(`imports.states.${run.pausedAt && run.state === 'running' ? 'paused' : run.state}`)}
                  </td>
                  <td className="dim2 num">{moment(locale, timeZone, run.createdAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {before || older ? (
        <p className="foot">
          <span className="grow" />
          {before ? <More href="/office/import#earlier" words={say('imports.newest')} /> : null}
          {older ? <More href={`/office/import?before=${older.id}#earlier`} words={say('imports.older')} /> : null}
        </p>
      ) : null}
    </section>
  )
}

const More = ({ href, words }: { href: string; words: string }) => (
  <Link className="btn btn-bare" href={href} prefetch={false}>
    {words}
  </Link>
)

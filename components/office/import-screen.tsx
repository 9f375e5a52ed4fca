import { notFound } from 'next/navigation'
import { cache } from 'react'
import { countsOf } from '@/components/ui/counts'
import { NotFound } from '@/lib/errors'
import { readImport } from '@/lib/imports/queries'
import { read } from '@/lib/tenancy/transact'
import { type ImportFacts, lookRows, Result, rowWords, Steps, Verdicts } from './import-parts'
import { Progress } from './import-progress'
import { ImportRows } from './import-rows'
import { ImportStart } from './import-start'
import { requireAdmin } from './require-admin'

export const readImportPage = cache(async (runId: string): Promise<ImportFacts> => {
  const { scope } = await requireAdmin('stores.import')
  if (!/^[0-9a-f-]{36}$/.test(runId)) notFound()
  return read(scope, (scope) => readImport(scope, runId)).catch((error) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

/** One file on its way: verdicts, then progress, then the result. */
export async function ImportScreen({ runId }: { runId: string }) {
  const { say, locale } = await requireAdmin('stores.import')
  const facts = await readImportPage(runId)
  const { run, totals, rows } = facts
  const sum = (fits: (total: (typeof totals)[number]) => boolean) =>
    totals.filter(fits).reduce((all, total) => all + total.rows, 0)
  const count = (verdict: string) => sum((total) => total.verdict === verdict)
  const total = sum(() => true)
  const verdicts = <Verdicts say={say} locale={locale} count={count} />
  const look = { rows: lookRows(say, facts), isCut: rows.length === 500 }
  return (
    <>
      <header className="top">
        <div className="grow">
          <h1>{say('imports.title')}</h1>
          <p className="small dim">{say('imports.from', { count: total, file: run.fileName })}</p>
        </div>
      </header>
      <Steps say={say} state={run.state} />
      {run.state === 'staged' ? (
        <ImportStart
          runId={run.id}
          ready={count('new') + count('changed')}
          {...look}
          verdicts={verdicts}
          say={{
            start: countsOf(say, locale, 'imports.start'),
            nothing: say('imports.nothing'),
            hint: say('imports.startHint'),
            noConnection: say('common.noConnection'),
            rows: rowWords(say),
          }}
        />
      ) : (
        <>
          <div className="batch-top">
            {run.state === 'running' ? (
              <Progress say={say} locale={locale} run={run} done={sum(({ state }) => state !== 'staged')} total={total} />
            ) : (
              <Result
                say={say}
                runId={run.id}
                taken={sum(({ state }) => state === 'taken')}
                left={sum(({ state }) => state === 'left')}
              />
            )}
            {verdicts}
          </div>
          <ImportRows {...look} say={rowWords(say)} />
        </>
      )}
    </>
  )
}

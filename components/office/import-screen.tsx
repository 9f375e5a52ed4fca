import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { countsOf } from '@/components/ui/counts'
import { NotFound } from '@/lib/errors'
import { readImport } from '@/lib/imports/queries'
import { read } from '@/lib/tenancy/transact'
import { ImportMapping } from './import-mapping'
import { type ImportFacts, lookRows, Remarks, Result, rowWords, Steps, Verdicts } from './import-parts'
import { Progress } from './import-progress'
import { Reading, Refused } from './import-reading'
import { ImportRows } from './import-rows'
import { ImportSaid } from './import-said'
import { ImportStart } from './import-start'
import { requireAdmin } from './require-admin'
import { StepHeading } from './step-heading'

export const readImportPage = cache(async (runId: string): Promise<ImportFacts> => {
  const { scope } = await requireAdmin('stores.import')
  if (!/^[0-9a-f-]{36}$/.test(runId)) notFound()
  return read(scope, (scope) => readImport(scope, runId)).catch((error) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

type Asked = { runId: string; isChoosing: boolean }

/** One file on its way: columns, verdicts, then progress, then the result. */
export async function ImportScreen({ runId, isChoosing }: Asked) {
  const { say, locale } = await requireAdmin('stores.import')
  const facts = await readImportPage(runId)
  const { run, totals } = facts
  const rows = totals.reduce((all, total) => all + total.rows, 0)
  const state = isChoosing && run.state === 'staged' ? 'mapping' : run.state
  return (
    <>
      <header className="top">
        <div className="grow">
          <StepHeading step={state}>{say(`imports.subjects.${run.subject}`)}</StepHeading>
          <p className="small dim">{rows > 0 ? say('imports.from', { count: rows, file: run.fileName }) : run.fileName}</p>
        </div>
      </header>
      <ImportSaid facts={facts} say={say} locale={locale} rows={rows} state={state} />
      <Steps say={say} state={state} />
      {state === 'mapping' ? <ImportMapping say={say} locale={locale} run={run} /> : null}
      {state === 'reading' ? <Reading say={say} run={run} /> : null}
      {state === 'refused' ? <Refused say={say} run={run} /> : null}
      {state === 'staged' ? <Checked facts={facts} rows={rows} /> : null}
      {state === 'running' || state === 'done' ? <Taking facts={facts} rows={rows} /> : null}
    </>
  )
}

const verdictsOf = ({ totals }: ImportFacts, verdict: string) =>
  totals.reduce((all, total) => all + (total.verdict === verdict ? total.rows : 0), 0)
const fateOf = ({ totals }: ImportFacts, state: string) =>
  totals.reduce((all, total) => all + (total.state === state ? total.rows : 0), 0)

/** Why there is nothing to import yet: no rows, none but those that ask, or none that says anything new. */
function nothingOf(rows: number, asking: number): string {
  if (rows === 0) return 'imports.noRows'
  return asking > 0 ? 'imports.onlyAsking' : 'imports.nothing'
}

async function Checked({ facts, rows }: { facts: ImportFacts; rows: number }) {
  const { say, locale } = await requireAdmin('stores.import')
  const { run } = facts
  return (
    <ImportStart
      runId={run.id}
      ready={verdictsOf(facts, 'new') + verdictsOf(facts, 'changed')}
      rows={lookRows(say, facts)}
      isCut={facts.isCut}
      verdicts={<Verdicts say={say} locale={locale} count={(verdict) => verdictsOf(facts, verdict)} />}
      say={{
        start: countsOf(say, locale, 'imports.start'),
        nothing: say(nothingOf(rows, verdictsOf(facts, 'confirm'))),
        hint: say('imports.startHint'),
        noConnection: say('common.noConnection'),
        rows: rowWords(say),
      }}
      remarks={<Remarks say={say} locale={locale} remarks={facts.remarks} />}
      again={
        <Link className="quiet-link" href={`/office/import/${run.id}?columns=1`} prefetch={false}>
          {say('imports.columns.again')}
        </Link>
      }
    />
  )
}

async function Taking({ facts, rows }: { facts: ImportFacts; rows: number }) {
  const { say, locale } = await requireAdmin('stores.import')
  const { run } = facts
  const [kept, left] = [fateOf(facts, 'taken'), fateOf(facts, 'left')]
  const asIs = facts.totals.reduce(
    (all, { verdict, state, rows }) => all + (verdict === 'same' && state === 'taken' ? rows : 0),
    0,
  )
  const isAsking = facts.totals.some(({ verdict, state }) => verdict === 'confirm' && state === 'left')
  return (
    <>
      <div className="batch-top">
        {run.state === 'running' ? (
          <Progress say={say} locale={locale} run={run} done={kept + left} total={rows} />
        ) : (
          <Result say={say} runId={run.id} subject={run.subject} taken={kept - asIs} left={left} isAsking={isAsking} />
        )}
        <Verdicts say={say} locale={locale} count={(verdict) => verdictsOf(facts, verdict)} />
      </div>
      <Remarks say={say} locale={locale} remarks={facts.remarks} />
      <ImportRows rows={lookRows(say, facts)} isCut={facts.isCut} say={rowWords(say)} />
    </>
  )
}

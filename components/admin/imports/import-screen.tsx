import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireAdmin } from '@/components/admin/require-admin'
import { read } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import type { MessageKey } from '@/lib/i18n/translator'
import { readImport } from '@/lib/imports/queries'
import { ImportMapping } from './import-mapping'
import { type ImportFacts, Remarks, Result, Steps, Verdicts, workRows } from './import-parts'
import { Progress } from './import-progress'
import { Reading, Refused } from './import-reading'
import { ImportRows } from './import-rows'
import { ImportSaid } from './import-said'
import { ImportStart } from './import-start'
import { StepHeading } from './step-heading'

export const readImportPage = cache(async (runId: string): Promise<ImportFacts> => {
  const { scope } = await requireAdmin('stores.import')
  if (!/^[0-9a-f-]{36}$/.test(runId)) notFound()
  return read(scope, (scope) => readImport(scope, runId)).catch((error) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

type Params = { runId: string; isChoosing: boolean }

/** One file on its way: columns, verdicts, then progress, then the result. */
export async function ImportScreen({ runId, isChoosing }: Params) {
  const { t, locale } = await requireAdmin('stores.import')
  const facts = await readImportPage(runId)
  const { run, totals } = facts
  const rows = totals.reduce((all, total) => all + total.rows, 0)
  const state = isChoosing && run.state === 'staged' ? 'mapping' : run.state
  return (
    <>
      <header className="top">
        <div className="grow">
          <StepHeading step={state}>{t(`imports.subjects.${run.subject}`)}</StepHeading>
          <p className="second">{rows > 0 ? t('imports.from', { count: rows, file: run.fileName }) : run.fileName}</p>
        </div>
      </header>
      <ImportSaid facts={facts} t={t} locale={locale} rows={rows} state={state} />
      <Steps t={t} state={state} />
      {state === 'mapping' ? <ImportMapping t={t} run={run} /> : null}
      {state === 'reading' ? <Reading t={t} run={run} /> : null}
      {state === 'refused' ? <Refused t={t} run={run} /> : null}
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
function nothingOf(rows: number, asking: number): MessageKey {
  if (rows === 0) return 'imports.noRows'
  return asking > 0 ? 'imports.onlyAsking' : 'imports.nothing'
}

async function Checked({ facts, rows }: { facts: ImportFacts; rows: number }) {
  const { t, locale } = await requireAdmin('stores.import')
  const { run } = facts
  return (
    <ImportStart
      runId={run.id}
      ready={verdictsOf(facts, 'new') + verdictsOf(facts, 'changed')}
      rows={workRows(t, facts)}
      isCut={facts.isCut}
      verdicts={<Verdicts t={t} locale={locale} count={(verdict) => verdictsOf(facts, verdict)} />}
      nothing={t(nothingOf(rows, verdictsOf(facts, 'confirm')))}
      remarks={<Remarks t={t} locale={locale} remarks={facts.remarks} />}
      again={
        <Link className="quiet-link" href={`/admin/import/${run.id}?columns=1`} prefetch={false}>
          {t('imports.columns.again')}
        </Link>
      }
    />
  )
}

async function Taking({ facts, rows }: { facts: ImportFacts; rows: number }) {
  const { t, locale } = await requireAdmin('stores.import')
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
          <Progress t={t} locale={locale} run={run} done={kept + left} total={rows} />
        ) : (
          <Result t={t} runId={run.id} subject={run.subject} taken={kept - asIs} left={left} isAsking={isAsking} />
        )}
        <Verdicts t={t} locale={locale} count={(verdict) => verdictsOf(facts, verdict)} />
      </div>
      <Remarks t={t} locale={locale} remarks={facts.remarks} />
      <ImportRows rows={workRows(t, facts)} isCut={facts.isCut} />
    </>
  )
}

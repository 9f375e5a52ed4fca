import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { type Locale, rowVerdicts } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import type { readImport } from '@/lib/imports/queries'
import { sayReason } from '@/lib/imports/say-reason'
import type { LookRow, RowWords } from './import-rows'

export type ImportFacts = Awaited<ReturnType<typeof readImport>>

export const rowWords = (say: Words): RowWords => ({
  title: say('imports.rows.title'),
  line: say('imports.rows.line'),
  listed: say('imports.rows.listed'),
  number: say('imports.rows.number'),
  verdict: say('imports.rows.verdict'),
  reason: say('imports.rows.reason'),
  takeAll: say('imports.rows.takeAll'),
  first: say('imports.rows.first'),
})

export const lookRows = (say: Words, { run, rows }: ImportFacts): LookRow[] =>
  rows
    .flatMap((row) => (run.state !== 'staged' && row.isConfirmed && row.state !== 'left' ? [] : [row]))
    .map((row) => ({
      id: row.id,
      line: row.line,
      listed: row.cells[run.mapping.name ?? ''] ?? '',
      number: row.cells[run.mapping.number ?? ''] ?? '',
      verdict: row.verdict,
      verdictWords: say(`imports.verdict.${row.verdict}`),
      reason: sayReason(say, row.reason),
      take: say('imports.rows.take', { line: row.line }),
    }))

const looks = {
  new: { icon: 'check', tone: '' },
  changed: { icon: 'pencil-line', tone: '' },
  same: { icon: 'check', tone: 'dim' },
  wrong: { icon: 'circle-alert', tone: 'rose' },
  confirm: { icon: 'flag', tone: 'amber' },
  duplicate: { icon: 'copy', tone: 'dim' },
}

/** How many rows have which verdict. */
export function Verdicts({ say, locale, count }: { say: Words; locale: Locale; count: (verdict: string) => number }) {
  return (
    <section className="verdicts" aria-label={say('imports.verdicts.label')}>
      <ul>
        {rowVerdicts
          .filter((verdict) => count(verdict) > 0)
          .map((verdict) => (
            <li key={verdict} className={looks[verdict].tone}>
              <Icon name={looks[verdict].icon} />
              <b>{new Intl.NumberFormat(locale).format(count(verdict))}</b>
              <span>{say(`imports.verdicts.${verdict}`, { count: count(verdict) })}</span>
            </li>
          ))}
      </ul>
    </section>
  )
}

const steps = ['file', 'verdicts', 'run', 'result'] as const
const now = { staged: 1, running: 2, done: 3 }

export function Steps({ say, state }: { say: Words; state: keyof typeof now }) {
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={step} className={place(index, now[state])} aria-current={index === now[state] ? 'step' : undefined}>
          {index < now[state] ? <Icon name="check" size="s" /> : null}
          {say(`imports.steps.${step}`)}
        </li>
      ))}
    </ol>
  )
}

const place = (index: number, at: number) => (index === at ? 'is-now' : index < at ? 'is-past' : undefined)

export function Result({ say, runId, taken, left }: { say: Words; runId: string; taken: number; left: number }) {
  return (
    <section className="run">
      <p className="run-h">
        <b>{say('imports.doneTitle', { taken })}</b>
        <span className="dim">{say('imports.doneLeft', { left })}</span>
      </p>
      <p className="hint">{say('imports.doneHint')}</p>
      <div className="nb-b">
        {left > 0 ? (
          <a className="btn btn-line" href={`/office/import/${runId}/left.csv`} download>
            <Icon name="download" />
            {say('imports.left')}
          </a>
        ) : null}
        <Link className="btn btn-bare" href="/office/import" prefetch={false}>
          {say('imports.another')}
        </Link>
        <Link className="btn btn-bare" href="/office/stores" prefetch={false}>
          {say('imports.stores')}
        </Link>
      </div>
    </section>
  )
}

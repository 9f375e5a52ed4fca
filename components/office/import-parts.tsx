import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { type ImportState, type ImportSubject, type Locale, rowVerdicts } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import { kindOf } from '@/lib/imports/kinds'
import type { readImport } from '@/lib/imports/queries'
import { sayChanges } from '@/lib/imports/say-changes'
import { sayReason } from '@/lib/imports/say-reason'
import type { LookRow, RowWords } from './import-rows'

export type ImportFacts = Awaited<ReturnType<typeof readImport>>

export const rowWords = (say: Words): RowWords => ({
  title: say('imports.rows.title'),
  line: say('imports.rows.line'),
  listed: say('imports.rows.listed'),
  verdict: say('imports.rows.verdict'),
  reason: say('imports.rows.reason'),
  takeAll: say('imports.rows.takeAll'),
  takeOne: say('imports.rows.takeOne'),
  first: say('imports.rows.first'),
})

type Seen = ImportFacts['rows'][number]

export const lookRows = (say: Words, { run, rows }: ImportFacts): LookRow[] => {
  const heads = Object.keys(kindOf(run.subject).fields).flatMap((field) => run.mapping[field] ?? [])
  const columns = heads.map((head) => run.headers.indexOf(head))
  const listed = (row: Seen) => columns.flatMap((column) => row.cells[column]?.trim() || []).slice(0, 2)
  return rows
    .filter((row) => run.state === 'staged' || !row.isConfirmed || row.state === 'left')
    .map((row) => ({
      id: row.id,
      line: row.line,
      listed: listed(row).join(' · ').slice(0, 80),
      verdict: row.verdict,
      verdictWords: say(`imports.verdict.${row.verdict}`),
      reason: [sayChanges(say, run.subject, row.changes), sayReason(say, row.reason)].filter(Boolean).join('. '),
      take: say('imports.rows.take', { line: row.line }),
    }))
}

/** What the file's good rows leave to know: how many rows each concerns, and the first of them as it says it; each is among the rows below. */
export function Remarks({ say, locale, remarks }: { say: Words; locale: Locale; remarks: ImportFacts['remarks'] }) {
  if (remarks.length === 0) return null
  return (
    <section className="import-remarks">
      <h2>{say('imports.remarks')}</h2>
      <ul className="verdicts">
        {remarks.map(({ line, reason, rows }) => (
          <li key={line}>
            <b>{new Intl.NumberFormat(locale).format(rows)}</b>
            <span>{say('imports.remark', { count: rows, line, words: sayReason(say, reason) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

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

const steps = ['file', 'columns', 'verdicts', 'run', 'result'] as const
const now: Record<ImportState, number> = { uploading: 0, refused: 0, mapping: 1, reading: 2, staged: 2, running: 3, done: 4 }

export function Steps({ say, state }: { say: Words; state: ImportState }) {
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

type Done = { say: Words; runId: string; subject: ImportSubject; taken: number; left: number; isAsking: boolean }
const places: Partial<Record<ImportSubject, string>> = { stores: '/office/stores', users: '/office/people', tasks: '/tasks' }

/** What became of the file, its rows to download, and how those that asked are taken later. */
export function Result({ say, runId, subject, taken, left, isAsking }: Done) {
  const place = places[subject]
  return (
    <section className="run">
      <p className="run-h">
        <b>{say('imports.doneTitle', { taken })}</b>
        <span className="dim">{say('imports.doneLeft', { left })}</span>
      </p>
      <p className="hint">{say('imports.doneHint')}</p>
      {isAsking ? <p className="hint">{say('imports.rows.askedLater')}</p> : null}
      <div className="nb-b">
        {left > 0 ? <FileLink href={`/office/import/${runId}/left.csv`} label={say('imports.left')} /> : null}
        {taken > 0 ? <FileLink href={`/office/import/${runId}/taken.csv`} label={say('imports.taken')} /> : null}
        <Link className="btn btn-bare" href="/office/import" prefetch={false}>
          {say('imports.another')}
        </Link>
        {place ? (
          <Link className="btn btn-bare" href={place} prefetch={false}>
            {say(`imports.to.${subject}`)}
          </Link>
        ) : null}
      </div>
    </section>
  )
}

const FileLink = ({ href, label }: { href: string; label: string }) => (
  <a className="btn btn-line" href={href} download>
    <Icon name="download" />
    {label}
  </a>
)

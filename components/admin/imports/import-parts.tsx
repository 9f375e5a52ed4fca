import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { type ImportState, type ImportSubject, type Locale, rowVerdicts } from '@/db/vocabulary'
import type { MessageKey, Translate } from '@/lib/i18n/translator'
import { describeChanges } from '@/lib/imports/describe-changes'
import { describeReason } from '@/lib/imports/describe-reason'
import { kindOf } from '@/lib/imports/kinds/kinds'
import type { readImport } from '@/lib/imports/queries'
import type { WorkRow } from './import-rows'

export type ImportFacts = Awaited<ReturnType<typeof readImport>>

type Seen = ImportFacts['rows'][number]

export const workRows = (t: Translate, { run, rows }: ImportFacts): WorkRow[] => {
  const headers = Object.keys(kindOf(run.subject).fields).flatMap((field) => run.mapping[field] ?? [])
  const columns = headers.map((header) => run.headers.indexOf(header))
  const listed = (row: Seen) => columns.flatMap((column) => row.cells[column]?.trim() || []).slice(0, 2)
  return rows
    .filter((row) => run.state === 'staged' || !row.isConfirmed || row.state === 'left')
    .map((row) => ({
      id: row.id,
      line: row.line,
      listed: listed(row).join(' · ').slice(0, 80),
      verdict: row.verdict,
      verdictText: t(`imports.verdict.${row.verdict}`),
      reason: [describeChanges(t, run.subject, row.changes), describeReason(t, row.reason)].filter(Boolean).join('. '),
      take: t('imports.rows.take', { line: row.line }),
    }))
}

/** What the file's good rows leave to know: how many rows each concerns, and the first of them as it says it; each is among the rows below. */
export function Remarks({ t, locale, remarks }: { t: Translate; locale: Locale; remarks: ImportFacts['remarks'] }) {
  if (remarks.length === 0) return null
  return (
    <section className="import-remarks">
      <h2>{t('imports.remarks')}</h2>
      <ul className="verdicts">
        {remarks.map(({ line, reason, rows }) => (
          <li key={line}>
            <b>{new Intl.NumberFormat(locale).format(rows)}</b>
            <span>{t('imports.remark', { count: rows, line, words: describeReason(t, reason) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const verdictStyles = {
  new: { icon: 'check', tone: '' },
  changed: { icon: 'pencil-line', tone: '' },
  same: { icon: 'check', tone: 'dim' },
  wrong: { icon: 'circle-alert', tone: 'rose' },
  confirm: { icon: 'flag', tone: 'amber' },
  duplicate: { icon: 'copy', tone: 'dim' },
}

/** How many rows have which verdict. */
export function Verdicts({ t, locale, count }: { t: Translate; locale: Locale; count: (verdict: string) => number }) {
  return (
    <section className="verdicts" aria-label={t('imports.verdicts.label')}>
      <ul>
        {rowVerdicts
          .filter((verdict) => count(verdict) > 0)
          .map((verdict) => (
            <li key={verdict} className={verdictStyles[verdict].tone}>
              <Icon name={verdictStyles[verdict].icon} />
              <b>{new Intl.NumberFormat(locale).format(count(verdict))}</b>
              <span>{t(`imports.verdicts.${verdict}`, { count: count(verdict) })}</span>
            </li>
          ))}
      </ul>
    </section>
  )
}

const steps = ['file', 'columns', 'verdicts', 'run', 'result'] as const
const now: Record<ImportState, number> = { uploading: 0, refused: 0, mapping: 1, reading: 2, staged: 2, running: 3, done: 4 }

export function Steps({ t, state }: { t: Translate; state: ImportState }) {
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={step} className={stepClass(index, now[state])} aria-current={index === now[state] ? 'step' : undefined}>
          {index < now[state] ? <Icon name="check" size="s" /> : null}
          {t(`imports.steps.${step}`)}
        </li>
      ))}
    </ol>
  )
}

const stepClass = (index: number, at: number) => (index === at ? 'is-now' : index < at ? 'is-past' : undefined)

type Done = { t: Translate; runId: string; subject: ImportSubject; taken: number; left: number; isAsking: boolean }
const resultPages: Partial<Record<ImportSubject, { href: string; label: MessageKey }>> = {
  stores: { href: '/admin/stores', label: 'imports.to.stores' },
  users: { href: '/admin/people', label: 'imports.to.users' },
  tasks: { href: '/tasks', label: 'imports.to.tasks' },
}

/** What became of the file, its rows to download, and how those that asked are taken later. */
export function Result({ t, runId, subject, taken, left, isAsking }: Done) {
  const resultPage = resultPages[subject]
  return (
    <section className="run">
      <p className="run-head">
        <b>{t('imports.doneTitle', { taken })}</b>
        <span className="dim">{t('imports.doneLeft', { left })}</span>
      </p>
      <p className="hint">{t('imports.doneHint')}</p>
      {isAsking ? <p className="hint">{t('imports.rows.askedLater')}</p> : null}
      <div className="note-box-actions">
        {left > 0 ? <FileLink href={`/admin/import/${runId}/left.csv`} label={t('imports.left')} /> : null}
        {taken > 0 ? <FileLink href={`/admin/import/${runId}/taken.csv`} label={t('imports.taken')} /> : null}
        <Link className="button button-bare" href="/admin/import" prefetch={false}>
          {t('imports.another')}
        </Link>
        {resultPage ? (
          <Link className="button button-bare" href={resultPage.href} prefetch={false}>
            {t(resultPage.label)}
          </Link>
        ) : null}
      </div>
    </section>
  )
}

const FileLink = ({ href, label }: { href: string; label: string }) => (
  <a className="button button-line" href={href} download>
    <Icon name="download" />
    {label}
  </a>
)

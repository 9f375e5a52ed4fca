import { rowVerdicts } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/translator'
import type { ImportFacts } from './import-parts'

type Counted = { facts: ImportFacts; t: Translate; locale: string; rows: number; state: string }

/** Says which step a file has reached and how it ended, for people who cannot see the page change. Progress is said at each quarter (Q-Y2). */
export const ImportSaid = (counted: Counted) => (
  <p className="visually-hidden" role="status">
    {saidOf(counted)}
  </p>
)

function saidOf({ facts: { run, totals }, t, locale, rows, state }: Counted): string {
  const numbers = new Intl.NumberFormat(locale)
  const sum = (of: (total: (typeof totals)[number]) => boolean) =>
    totals.reduce((all, total) => all + (of(total) ? total.rows : 0), 0)
  const left = sum(({ state }) => state === 'left')
  const quarter = (done: number, whole: number) => (Math.floor((done / Math.max(1, whole)) * 4) * 25) % 100
  const progress = (done: number, whole: number) => {
    const percent = quarter(done, whole)
    return percent > 0 ? `${percent} %` : ''
  }
  if (state === 'reading') return `${t('imports.checking.title')}. ${progress(run.bytesRead, run.fileBytes)}`
  if (state === 'staged')
    return rowVerdicts
      .map((verdict) => ({ verdict, count: sum((total) => total.verdict === verdict) }))
      .filter(({ count }) => count > 0)
      .map(({ verdict, count }) => `${numbers.format(count)} ${t(`imports.verdicts.${verdict}`, { count })}`)
      .join(', ')
  const taken = sum(({ state }) => state === 'taken')
  if (state === 'running' && run.pausedAt) {
    const text = t('imports.progress', { done: numbers.format(taken + left), total: numbers.format(rows) })
    return `${t('imports.states.paused')}. ${text} ${t('imports.pausedText')}`
  }
  if (state === 'running') return `${t('imports.states.running')}. ${progress(taken + left, rows)}`
  if (state !== 'done') return ''
  const isAsIs = ({ verdict, state }: (typeof totals)[number]) => verdict === 'same' && state === 'taken'
  return `${t('imports.states.done')}. ${t('imports.doneTitle', { taken: taken - sum(isAsIs) })}, ${t('imports.doneLeft', { left })}`
}

import { Press } from '@/components/ui/press'
import type { Locale } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/translator'
import { Poll } from './poll'

type Props = { t: Translate; locale: Locale; run: { id: string; pausedAt: Date | null }; done: number; total: number }

/** How far an import is, what happens if one leaves, and the way to pause it and go on. */
export function Progress({ t, locale, run, done, total }: Props) {
  const numbers = new Intl.NumberFormat(locale)
  const text = t('imports.progress', { done: numbers.format(done), total: numbers.format(total) })
  const isPaused = run.pausedAt !== null
  return (
    <section className="run">
      {isPaused ? null : <Poll />}
      <p className="run-head">
        <b>{text}</b>
        <span className="dim">{t(isPaused ? 'imports.pausedText' : 'imports.progressText')}</span>
      </p>
      <progress className="meter" value={done} max={total} aria-label={t('imports.states.running')} aria-valuetext={text}>
        {text}
      </progress>
      <p className="hint">{t(isPaused ? 'imports.pausedHint' : 'imports.progressHint')}</p>
      <div className="note-box-actions">
        <Press
          run={isPaused ? 'resumeImportAction' : 'pauseImportAction'}
          sent={{ runId: run.id }}
          label={t(isPaused ? 'imports.resume' : 'imports.pause')}
          variant={isPaused ? 'button-go' : 'button-line'}
        />
      </div>
    </section>
  )
}

import { Press } from '@/components/ui/press'
import type { Locale } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import { pause, resume } from '@/lib/imports/actions'
import { Poll } from './poll'

type Props = { say: Words; locale: Locale; run: { id: string; pausedAt: Date | null }; done: number; total: number }

/** How far an import is, what happens if one leaves, and the way to pause it and go on. */
export function Progress({ say, locale, run, done, total }: Props) {
  const numbers = new Intl.NumberFormat(locale)
  const words = say('imports.progress', { done: numbers.format(done), total: numbers.format(total) })
  const isPaused = run.pausedAt !== null
  return (
    <section className="run">
      {isPaused ? null : <Poll />}
      <p className="run-h">
        <b>{words}</b>
        <span className="dim">{say(isPaused ? 'imports.pausedWords' : 'imports.progressWords')}</span>
      </p>
      <progress className="meter" value={done} max={total} aria-label={say('imports.states.running')} aria-valuetext={words}>
        {words}
      </progress>
      <p className="hint">{say(isPaused ? 'imports.pausedHint' : 'imports.progressHint')}</p>
      <div className="nb-b">
        <Press
          run={isPaused ? resume : pause}
          sent={{ runId: run.id }}
          label={say(isPaused ? 'imports.resume' : 'imports.pause')}
          look={isPaused ? 'btn-go' : 'btn-line'}
          noConnection={say('common.noConnection')}
        />
      </div>
    </section>
  )
}

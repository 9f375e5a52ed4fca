import Link from 'next/link'
import type { Words } from '@/lib/i18n/words'
import { sayReason } from '@/lib/imports/say-reason'
import type { ImportFacts } from './import-parts'
import { Poll } from './poll'

type Props = { say: Words; run: ImportFacts['run'] }

/** How far the dry run is, and that one may leave. */
export function Reading({ say, run }: Props) {
  const percent = Math.min(99, Math.floor((run.bytesRead / Math.max(1, run.fileBytes)) * 100))
  return (
    <section className="run">
      <Poll />
      <p className="run-h">
        <b>{percent} %</b>
        <span className="dim">{say('imports.checking.words')}</span>
      </p>
      <progress className="meter" value={percent} max={100} aria-label={say('imports.checking.title')}>
        {percent} %
      </progress>
      <p className="hint">{say('imports.checking.hint')}</p>
    </section>
  )
}

/** What was wrong with the file as a whole. */
export function Refused({ say, run }: Props) {
  return (
    <section className="run">
      <p className="note-box" role="alert">
        {say('imports.refused')} {sayReason(say, run.problem)}
      </p>
      <div className="nb-b">
        <Link className="btn btn-line" href="/office/import" prefetch={false}>
          {say('imports.another')}
        </Link>
      </div>
    </section>
  )
}

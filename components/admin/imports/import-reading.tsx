import Link from 'next/link'
import type { Translate } from '@/lib/i18n/translator'
import { describeReason } from '@/lib/imports/describe-reason'
import type { ImportFacts } from './import-parts'
import { Poll } from './poll'

type Props = { t: Translate; run: ImportFacts['run'] }

/** How far the dry run is, and that one may leave. */
export function Reading({ t, run }: Props) {
  const percent = Math.min(99, Math.floor((run.bytesRead / Math.max(1, run.fileBytes)) * 100))
  return (
    <section className="run">
      <Poll />
      <p className="run-head">
        <b>{percent} %</b>
        <span className="dim">{t('imports.checking.text')}</span>
      </p>
      <progress className="meter" value={percent} max={100} aria-label={t('imports.checking.title')}>
        {percent} %
      </progress>
      <p className="hint">{t('imports.checking.hint')}</p>
    </section>
  )
}

/** What was wrong with the file as a whole. */
export function Refused({ t, run }: Props) {
  return (
    <section className="run">
      <p className="note-box" role="alert">
        {t('imports.refused')} {describeReason(t, run.problem)}
      </p>
      <div className="note-box-actions">
        <Link className="button button-line" href="/admin/import" prefetch={false}>
          {t('imports.another')}
        </Link>
      </div>
    </section>
  )
}

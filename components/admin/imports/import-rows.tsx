'use client'

import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'

export type WorkRow = {
  id: string
  line: number
  listed: string
  verdict: string
  verdictText: string
  reason: string
  take: string
}
type Props = {
  rows: WorkRow[]
  isCut: boolean
  picked?: Set<string>
  pick?: (ids: string[], isOn: boolean) => void
}

const verdictStyles: Record<string, { icon: string; tone: string }> = {
  new: { icon: 'check', tone: '' },
  changed: { icon: 'pencil-line', tone: '' },
  same: { icon: 'check', tone: 'dim' },
  wrong: { icon: 'circle-alert', tone: 'rose' },
  confirm: { icon: 'flag', tone: 'amber' },
  duplicate: { icon: 'copy', tone: 'dimmer' },
}

/** The rows that are left out unless something is done, and those with something to know, each with its line and reason; those that ask have a tick box. */
export function ImportRows({ rows, isCut, picked, pick }: Props) {
  const t = useT('imports.rows')
  const asking = rows.filter(({ verdict }) => verdict === 'confirm').map(({ id }) => id)
  if (rows.length === 0) return null
  return (
    <section className="import-rows">
      <h2>{t('imports.rows.title')}</h2>
      {pick && asking.length > 1 ? (
        <label className="take-all">
          <input
            type="checkbox"
            checked={asking.every((id) => picked?.has(id))}
            onChange={({ target }) => pick(asking, target.checked)}
          />
          {t('imports.rows.takeAll')}
        </label>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls is scrolled by keyboard too */}
      <section className="frame in-blocks" tabIndex={0} aria-label={t('imports.rows.title')}>
        <table className="data-table">
          <thead>
            <tr>
              <th className="align-right">{t('imports.rows.line')}</th>
              <th className="stick">{t('imports.rows.listed')}</th>
              <th>{t('imports.rows.verdict')}</th>
              <th>{t('imports.rows.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className={picked?.has(row.id) ? 'is-picked' : undefined}>
                <td className="align-right figures faint">
                  <span className="only-narrow">{t('imports.rows.line')} </span>
                  {row.line}
                </td>
                <td className="stick">
                  <b>{row.listed}</b>
                  {pick && row.verdict === 'confirm' ? (
                    <label className="take-one">
                      <input
                        type="checkbox"
                        aria-label={row.take}
                        checked={picked?.has(row.id) ?? false}
                        onChange={({ target }) => pick([row.id], target.checked)}
                      />
                      {t('imports.rows.takeOne')}
                    </label>
                  ) : null}
                </td>
                <td>
                  <span className={`verdict ${verdictStyles[row.verdict]?.tone}`}>
                    <Icon name={verdictStyles[row.verdict]?.icon ?? 'circle-alert'} />
                    {row.verdictText}
                  </span>
                </td>
                <td className="faint wraps">{row.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {isCut ? <p className="hint">{t('imports.rows.first')}</p> : null}
    </section>
  )
}

'use client'

import { Icon } from '@/components/ui/icon'

export type LookRow = {
  id: string
  line: number
  listed: string
  verdict: string
  verdictWords: string
  reason: string
  take: string
}
export type RowWords = Record<'title' | 'line' | 'listed' | 'verdict' | 'reason' | 'takeAll' | 'takeOne' | 'first', string>
type Props = {
  rows: LookRow[]
  isCut: boolean
  say: RowWords
  picked?: Set<string>
  pick?: (ids: string[], isOn: boolean) => void
}

const looks: Record<string, { icon: string; tone: string }> = {
  new: { icon: 'check', tone: '' },
  changed: { icon: 'pencil-line', tone: '' },
  same: { icon: 'check', tone: 'dim' },
  wrong: { icon: 'circle-alert', tone: 'rose' },
  confirm: { icon: 'flag', tone: 'amber' },
  duplicate: { icon: 'copy', tone: 'dimmer' },
}

/** The rows that are left out unless something is done, and those with something to know, each with its line and reason; those that ask have a tick box. */
export function ImportRows({ rows, isCut, say, picked, pick }: Props) {
  const asking = rows.filter(({ verdict }) => verdict === 'confirm').map(({ id }) => id)
  if (rows.length === 0) return null
  return (
    <section className="import-rows">
      <h2>{say.title}</h2>
      {pick && asking.length > 1 ? (
        <label className="take-all">
          <input
            type="checkbox"
            checked={asking.every((id) => picked?.has(id))}
            onChange={({ target }) => pick(asking, target.checked)}
          />
          {say.takeAll}
        </label>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls is scrolled by keyboard too */}
      <section className="frame in-blocks" tabIndex={0} aria-label={say.title}>
        <table className="grid">
          <thead>
            <tr>
              <th className="r">{say.line}</th>
              <th className="stick">{say.listed}</th>
              <th>{say.verdict}</th>
              <th>{say.reason}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className={picked?.has(row.id) ? 'is-picked' : undefined}>
                <td className="r num dim2">
                  <span className="only-narrow">{say.line} </span>
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
                      {say.takeOne}
                    </label>
                  ) : null}
                </td>
                <td>
                  <span className={`verd ${looks[row.verdict]?.tone}`}>
                    <Icon name={looks[row.verdict]?.icon ?? 'circle-alert'} />
                    {row.verdictWords}
                  </span>
                </td>
                <td className="dim2 wraps">{row.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {isCut ? <p className="hint">{say.first}</p> : null}
    </section>
  )
}

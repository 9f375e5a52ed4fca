'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState, useTransition } from 'react'
import { type Counts, sayCount } from '@/components/ui/counts'
import { FormMessage } from '@/components/ui/form-message'
import { start } from '@/lib/imports/actions'
import { ImportRows, type LookRow, type RowWords } from './import-rows'

type Say = { start: Counts; nothing: string; hint: string; noConnection: string; rows: RowWords }
type Props = { runId: string; ready: number; rows: LookRow[]; isCut: boolean; say: Say } & Record<
  'verdicts' | 'remarks' | 'again',
  ReactNode
>

/** The verdicts, the rows that ask to be confirmed, and the button that begins. */
export function ImportStart({ runId, ready, rows, isCut, say, verdicts, remarks, again }: Props) {
  const router = useRouter()
  const [picked, setPicked] = useState<Set<string>>(new Set())
  const [message, setMessage] = useState('')
  const [isBusy, begin] = useTransition()
  const count = ready + picked.size

  function pick(ids: string[], isOn: boolean) {
    const next = new Set(picked)
    for (const id of ids) isOn ? next.add(id) : next.delete(id)
    setPicked(next)
  }
  const press = () =>
    begin(async () => {
      const result = await start({ runId, confirmed: [...picked] }).catch(() => ({
        ok: false as const,
        message: say.noConnection,
      }))
      setMessage(result.ok ? '' : result.message)
      router.refresh()
    })

  return (
    <>
      <div className="batch-top">
        <section className="run">
          {count > 0 ? (
            <>
              <button
                type="button"
                className="btn btn-go"
                aria-disabled={isBusy || undefined}
                onClick={() => (isBusy ? undefined : press())}
              >
                {sayCount(say.start, count)}
              </button>
              <p className="hint">{say.hint}</p>
            </>
          ) : (
            <p>{say.nothing}</p>
          )}
          <FormMessage message={message} />
          {again}
        </section>
        {verdicts}
      </div>
      {remarks}
      <ImportRows rows={rows} isCut={isCut} say={say.rows} picked={picked} pick={pick} />
    </>
  )
}

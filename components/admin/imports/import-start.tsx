'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState, useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { type Counts, formatCount } from '@/components/ui/counts'
import { FormMessage } from '@/components/ui/form/form-message'
import { orNoConnection } from '@/lib/result'
import { ImportRows, type RowLabels, type WorkRow } from './import-rows'

type Labels = { start: Counts; nothing: string; hint: string; noConnection: string; rows: RowLabels }
type Props = { runId: string; ready: number; rows: WorkRow[]; isCut: boolean; labels: Labels } & Record<
  'verdicts' | 'remarks' | 'again',
  ReactNode
>

/** The verdicts, the rows that ask to be confirmed, and the button that begins. */
export function ImportStart({ runId, ready, rows, isCut, labels, verdicts, remarks, again }: Props) {
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
      const result = await orNoConnection(actions.startImportAction({ runId, confirmed: [...picked] }), labels.noConnection)
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
                className="button button-go"
                aria-disabled={isBusy || undefined}
                onClick={() => (isBusy ? undefined : press())}
              >
                {formatCount(labels.start, count)}
              </button>
              <p className="hint">{labels.hint}</p>
            </>
          ) : (
            <p>{labels.nothing}</p>
          )}
          <FormMessage message={message} />
          {again}
        </section>
        {verdicts}
      </div>
      {remarks}
      <ImportRows rows={rows} isCut={isCut} labels={labels.rows} picked={picked} pick={pick} />
    </>
  )
}

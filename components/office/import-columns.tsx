'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Choice } from '@/components/ui/field'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { choose } from '@/lib/imports/actions'

export type ColumnWords = Record<
  'title' | 'text' | 'none' | 'check' | 'checking' | 'days' | 'dmy' | 'mdy' | 'unused' | 'noConnection',
  string
>
type Props = {
  runId: string
  fields: { field: string; label: string }[]
  headers: string[]
  sample: string[][]
  mapping: Record<string, string>
  days: 'dmy' | 'mdy' | null
  say: ColumnWords
}

/** Which column of the file is what, with its first cells to tell by. */
export function ImportColumns({ runId, fields, headers, sample, mapping, days, say }: Props) {
  const router = useRouter()
  const [chosen, setChosen] = useState(mapping)
  const sending = useSend(choose, {
    noConnection: say.noConnection,
    shape: (form) => ({ runId, mapping: chosen, days: new FormData(form).get('days') ?? undefined }),
    onDone: () => {
      router.replace(`/office/import/${runId}`)
      router.refresh()
    },
  })
  const cells = (head?: string) => {
    const column = headers.indexOf(head ?? '')
    return sample
      .flatMap((row) => row[column]?.trim() || [])
      .slice(0, 3)
      .join(' · ')
  }
  const used = new Set(Object.values(chosen))
  const unused = headers.filter((head) => !used.has(head)).join(', ')
  return (
    <section className="import-columns">
      <h2>{say.title}</h2>
      <p className="small dim">{say.text}</p>
      <SendForm sending={sending} button={say.check} waiting={say.checking}>
        <div className="import-fields">
          {fields.map(({ field, label }) => (
            <Choice
              key={field}
              label={label}
              name={field}
              value={chosen[field] ?? ''}
              error={sending.fields[field]}
              hint={cells(chosen[field]).slice(0, 90)}
              onChange={({ target }) => setChosen({ ...chosen, [field]: target.value })}
            >
              <option value="">{say.none}</option>
              {headers.map((head) => (
                <option key={head} value={head}>
                  {head}
                </option>
              ))}
            </Choice>
          ))}
          {days ? (
            <Choice label={say.days} name="days" defaultValue={days}>
              <option value="dmy">{say.dmy}</option>
              <option value="mdy">{say.mdy}</option>
            </Choice>
          ) : null}
        </div>
        {unused ? <p className="hint">{say.unused.replace('#', unused)}</p> : null}
      </SendForm>
    </section>
  )
}

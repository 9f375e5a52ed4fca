'use client'

import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { choose } from '@/lib/notifications/actions'
import type { Preferences } from '@/lib/notifications/preferences'

type Kind = keyof Preferences
type Props = {
  start: Preferences
  kinds: { key: Kind; label: string }[]
  say: Record<'title' | 'text' | 'app' | 'mail' | 'save' | 'saved' | 'noConnection', string>
}

/** Which kinds one is told of in the app, and which by mail (V-7). */
export function PreferencesForm({ start, kinds, say }: Props) {
  const sending = useSend(choose, {
    noConnection: say.noConnection,
    shape: (form) => {
      const on = new FormData(form).getAll('on').map(String)
      return Object.fromEntries(
        kinds.map(({ key }) => [key, { app: on.includes(`${key}.app`), mail: on.includes(`${key}.mail`) }]),
      )
    },
  })
  return (
    <section className="form-sec">
      <h2>{say.title}</h2>
      <p className="small dim">{say.text}</p>
      <SendForm sending={sending} button={say.save} look="btn-line" done={say.saved}>
        <table className="choices">
          <thead>
            <tr>
              <td />
              <th scope="col">{say.app}</th>
              <th scope="col">{say.mail}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ key, label }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {(['app', 'mail'] as const).map((way) => (
                  <td key={way}>
                    <input
                      type="checkbox"
                      name="on"
                      value={`${key}.${way}`}
                      defaultChecked={start[key][way]}
                      aria-label={`${label}: ${say[way]}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </SendForm>
    </section>
  )
}

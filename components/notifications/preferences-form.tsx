'use client'

import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { choose } from '@/lib/notifications/actions'
import type { Preferences } from '@/lib/notifications/preferences'
import { PushSwitch, type PushWords } from './push-switch'

const ways = ['app', 'mail', 'push'] as const
type Kind = keyof Preferences
type Props = {
  start: Preferences
  kinds: { key: Kind; label: string }[]
  sayPush: PushWords
  say: Record<'title' | 'text' | 'app' | 'mail' | 'push' | 'save' | 'saved' | 'noConnection', string>
}

/** Which kinds one is told of in the app, by mail and by push, and whether by push on this device (V-7). */
export function PreferencesForm({ start, kinds, sayPush, say }: Props) {
  const sending = useSend(choose, {
    noConnection: say.noConnection,
    shape: (form) => {
      const on = new FormData(form).getAll('on').map(String)
      return Object.fromEntries(
        kinds.map(({ key }) => [key, Object.fromEntries(ways.map((way) => [way, on.includes(`${key}.${way}`)]))]),
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
              {ways.map((way) => (
                <th key={way} scope="col">
                  {say[way]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ key, label }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {ways.map((way) => (
                  <td key={way}>
                    <label>
                      <input
                        type="checkbox"
                        name="on"
                        value={`${key}.${way}`}
                        defaultChecked={start[key][way]}
                        aria-label={`${label}: ${say[way]}`}
                      />
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </SendForm>
      <PushSwitch say={sayPush} />
    </section>
  )
}

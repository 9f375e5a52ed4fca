'use client'

import { actions } from '@/components/call-actions'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import type { Preferences } from '@/lib/notifications/preferences'
import { type PushLabels, PushSwitch } from './push-switch'

const channels = ['app', 'mail', 'push'] as const
type Kind = keyof Preferences
type Props = {
  start: Preferences
  kinds: { key: Kind; label: string }[]
  describePush: PushLabels
  labels: Record<'title' | 'text' | 'app' | 'mail' | 'push' | 'save' | 'saved' | 'noConnection', string>
}

/** Which kinds one is told of in the app, by mail and by push, and whether by push on this device (V-7). */
export function PreferencesForm({ start, kinds, describePush, labels }: Props) {
  const sending = useSend(actions.savePreferencesAction, {
    noConnection: labels.noConnection,
    shape: (form) => {
      const on = new FormData(form).getAll('on').map(String)
      return Object.fromEntries(
        kinds.map(({ key }) => [key, Object.fromEntries(channels.map((channel) => [channel, on.includes(`${key}.${channel}`)]))]),
      )
    },
  })
  return (
    <section className="form-sec">
      <h2>{labels.title}</h2>
      <p className="small dim">{labels.text}</p>
      <SendForm sending={sending} button={labels.save} variant="button-line" done={labels.saved}>
        <table className="choices">
          <thead>
            <tr>
              <td />
              {channels.map((channel) => (
                <th key={channel} scope="col">
                  {labels[channel]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ key, label }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {channels.map((channel) => (
                  <td key={channel}>
                    <label>
                      <input
                        type="checkbox"
                        name="on"
                        value={`${key}.${channel}`}
                        defaultChecked={start[key][channel]}
                        aria-label={`${label}: ${labels[channel]}`}
                      />
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </SendForm>
      <PushSwitch labels={describePush} />
    </section>
  )
}

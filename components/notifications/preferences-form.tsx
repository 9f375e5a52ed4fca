'use client'

import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { notificationKinds } from '@/db/vocabulary'
import type { Preferences } from '@/lib/notifications/preferences'
import { PushSwitch } from './push-switch'

const channels = ['app', 'mail', 'push'] as const

/** Which kinds one is told of in the app, by mail and by push, and whether by push on this device (V-7). */
export function PreferencesForm({ start }: { start: Preferences }) {
  const t = useT('notifications.settings', 'notifications.kinds')
  const sending = useSend(actions.savePreferencesAction, {
    shape: (form) => {
      const on = new FormData(form).getAll('on').map(String)
      return Object.fromEntries(
        notificationKinds.map((key) => [
          key,
          Object.fromEntries(channels.map((channel) => [channel, on.includes(`${key}.${channel}`)])),
        ]),
      )
    },
  })
  return (
    <section className="form-sec">
      <h2>{t('notifications.settings.title')}</h2>
      <p className="second">{t('notifications.settings.text')}</p>
      <SendForm
        sending={sending}
        button={t('notifications.settings.save')}
        variant="button-line"
        done={t('notifications.settings.saved')}
      >
        <table className="choices">
          <thead>
            <tr>
              <td />
              {channels.map((channel) => (
                <th key={channel} scope="col">
                  {t(`notifications.settings.${channel}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {notificationKinds.map((key) => (
              <tr key={key}>
                <th scope="row">{t(`notifications.kinds.${key}`)}</th>
                {channels.map((channel) => (
                  <td key={channel}>
                    <label>
                      <input
                        type="checkbox"
                        name="on"
                        value={`${key}.${channel}`}
                        defaultChecked={start[key][channel]}
                        aria-label={`${t(`notifications.kinds.${key}`)}: ${t(`notifications.settings.${channel}`)}`}
                      />
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </SendForm>
      <PushSwitch />
    </section>
  )
}

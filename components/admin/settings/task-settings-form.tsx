'use client'

import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { PickField } from '@/components/ui/form/pick-field'
import { RemoteChanges } from '@/components/ui/form/remote-changes'
import { SendForm } from '@/components/ui/form/send-form'
import { type FormSnapshot, useMergedForm } from '@/components/ui/form/use-merged-form'
import { useSend } from '@/components/ui/form/use-send'
import { type Found, findIn } from '@/components/ui/use-finder'
import { ReopeningField } from './reopening-field'

type Values = { days: string; onlyAdminsEdit: string; timeZone: string }
type Props = { now: FormSnapshot<Values>; zones: Found[]; zone: Found }

/** When an answer reopens a task, who edits tasks, and the clock of those without a store. A colleague's save meanwhile is met (T-16). */
export function TaskSettingsForm({ now, zones, zone }: Props) {
  const t = useT('settings.form', 'stores.noZone')
  const { start, version, keyOf, remote, noticed } = useMergedForm(now)
  const sending = useSend(async (sent) => noticed(await actions.changeTaskSettingsAction(sent)), {
    shape: (form) => {
      const data = new FormData(form)
      return { ...Object.fromEntries(data), onlyAdminsEdit: data.has('onlyAdminsEdit'), version }
    },
  })
  return (
    <SendForm sending={sending} button={t('settings.form.save')} done={t('settings.form.saved')}>
      <ReopeningField key={keyOf('days')} start={start.days} error={sending.fields.days} />
      <fieldset>
        <legend className="caption">{t('settings.form.rights')}</legend>
        <label className="check">
          <input
            key={keyOf('onlyAdminsEdit')}
            type="checkbox"
            name="onlyAdminsEdit"
            defaultChecked={start.onlyAdminsEdit !== ''}
          />
          <span>{t('settings.form.onlyAdmins')}</span>
        </label>
        <p className="hint">{t('settings.form.onlyAdminsText')}</p>
      </fieldset>
      <h2>{t('settings.form.clock')}</h2>
      <PickField
        key={keyOf('timeZone')}
        name="timeZone"
        start={zones.find(({ id }) => id === start.timeZone) ?? zone}
        find={findIn(zones)}
        error={sending.fields.timeZone}
        label={t('settings.form.timeZone')}
        hint={t('settings.form.timeZoneHint')}
        none={t('stores.noZone')}
      />
      <RemoteChanges {...remote} />
    </SendForm>
  )
}

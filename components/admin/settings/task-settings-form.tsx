'use client'

import { actions } from '@/components/call-actions'
import { PickField } from '@/components/ui/form/pick-field'
import { RemoteChanges } from '@/components/ui/form/remote-changes'
import { SendForm } from '@/components/ui/form/send-form'
import { type FormSnapshot, useMergedForm } from '@/components/ui/form/use-merged-form'
import { useSend } from '@/components/ui/form/use-send'
import { type Found, findIn } from '@/components/ui/use-finder'
import { ReopeningField } from './reopening-field'
import type { TaskSettingsLabels } from './task-settings-labels'

type Values = { days: string; onlyAdminsEdit: string; timeZone: string }
type Props = { now: FormSnapshot<Values>; zones: Found[]; zone: Found; labels: TaskSettingsLabels }

/** When an answer reopens a task, who edits tasks, and the clock of those without a store. A colleague's save meanwhile is met (T-16). */
export function TaskSettingsForm({ now, zones, zone, labels }: Props) {
  const { start, version, keyOf, remote, noticed } = useMergedForm(now)
  const sending = useSend(async (sent) => noticed(await actions.changeTaskSettingsAction(sent)), {
    noConnection: labels.noConnection,
    shape: (form) => {
      const data = new FormData(form)
      return { ...Object.fromEntries(data), onlyAdminsEdit: data.has('onlyAdminsEdit'), version }
    },
  })
  return (
    <SendForm sending={sending} button={labels.save} done={labels.saved}>
      <ReopeningField key={keyOf('days')} start={start.days} error={sending.fields.days} labels={labels} />
      <fieldset>
        <legend className="caption">{labels.rights}</legend>
        <label className="check">
          <input
            key={keyOf('onlyAdminsEdit')}
            type="checkbox"
            name="onlyAdminsEdit"
            defaultChecked={start.onlyAdminsEdit !== ''}
          />
          <span>{labels.onlyAdmins}</span>
        </label>
        <p className="hint">{labels.onlyAdminsText}</p>
      </fieldset>
      <h2>{labels.clock}</h2>
      <PickField
        key={keyOf('timeZone')}
        name="timeZone"
        start={zones.find(({ id }) => id === start.timeZone) ?? zone}
        find={findIn(zones)}
        error={sending.fields.timeZone}
        labels={{ label: labels.timeZone, hint: labels.timeZoneHint, none: labels.noZone }}
      />
      <RemoteChanges {...remote} />
    </SendForm>
  )
}

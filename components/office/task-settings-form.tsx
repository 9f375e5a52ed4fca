'use client'

import { PickField } from '@/components/ui/pick-field'
import { SendForm } from '@/components/ui/send-form'
import { type Found, findIn } from '@/components/ui/use-finder'
import { useSend } from '@/components/ui/use-send'
import { keepTaskSettings } from '@/lib/settings/actions'
import { ReopeningField } from './reopening-field'
import type { TaskSettingsWords } from './task-settings'
import { Theirs } from './theirs'
import { type Looked, useBegun } from './use-begun'

type Values = { days: string; onlyAdminsEdit: string; timeZone: string }
type Props = { now: Looked<Values>; zones: Found[]; zone: Found; say: TaskSettingsWords }

/** When an answer reopens a task, who edits tasks, and the clock of those without a store. A colleague's save meanwhile is met (T-16). */
export function TaskSettingsForm({ now, zones, zone, say }: Props) {
  const { start, seen, keyOf, theirs, noticed } = useBegun(now)
  const sending = useSend(async (sent) => noticed(await keepTaskSettings(sent)), {
    noConnection: say.noConnection,
    shape: (form) => {
      const data = new FormData(form)
      return { ...Object.fromEntries(data), onlyAdminsEdit: data.has('onlyAdminsEdit'), seen }
    },
  })
  return (
    <SendForm sending={sending} button={say.save} done={say.saved}>
      <ReopeningField key={keyOf('days')} start={start.days} error={sending.fields.days} say={say} />
      <fieldset>
        <legend className="lab">{say.rights}</legend>
        <label className="check">
          <input
            key={keyOf('onlyAdminsEdit')}
            type="checkbox"
            name="onlyAdminsEdit"
            defaultChecked={start.onlyAdminsEdit !== ''}
          />
          <span>{say.onlyAdmins}</span>
        </label>
        <p className="hint">{say.onlyAdminsText}</p>
      </fieldset>
      <h2>{say.clock}</h2>
      <PickField
        key={keyOf('timeZone')}
        name="timeZone"
        start={zones.find(({ id }) => id === start.timeZone) ?? zone}
        find={findIn(zones)}
        error={sending.fields.timeZone}
        say={{ label: say.timeZone, hint: say.timeZoneHint, none: say.noZone }}
      />
      <Theirs {...theirs} />
    </SendForm>
  )
}

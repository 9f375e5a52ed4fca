import { lastSaved } from '@/lib/activity/last-saved'
import { zoneChoice, zoneChoices } from '@/lib/i18n/time-zones'
import type { Words } from '@/lib/i18n/words'
import { readTaskSettings } from '@/lib/settings/read-task-settings'
import type { ChainSettings } from '@/lib/settings/task-settings'
import { seenAs } from '@/lib/tenancy/as-seen'
import { read } from '@/lib/tenancy/transact'
import { looked } from './looked'
import { requireAdmin } from './require-admin'
import { TaskSettingsForm } from './task-settings-form'

const keys = [
  'reopening',
  'always',
  'alwaysText',
  'within',
  'withinText',
  'days',
  'daysHint',
  'rights',
  'onlyAdmins',
  'onlyAdminsText',
  'clock',
  'timeZone',
  'timeZoneHint',
  'save',
  'saved',
] as const
export type TaskSettingsWords = Record<(typeof keys)[number] | 'noZone' | 'noConnection', string>

/** How the chain's tasks behave, to look at and to change (S-1). */
export async function TaskSettings() {
  const admin = await requireAdmin('settings.manage')
  const { say, scope } = admin
  const { settings, last } = await read(scope, async (scope) => ({
    settings: { ...(await readTaskSettings(scope)), timeZone: scope.timeZone },
    last: await lastSaved(scope, { types: ['audit.taskSettingsChanged'] }),
  }))
  const said = Object.fromEntries(keys.map((key) => [key, say(`settings.${key}`)])) as Record<(typeof keys)[number], string>
  return (
    <TaskSettingsForm
      now={looked(admin, last, { seen: seenAs(settings), values: valuesOf(settings), told: told(say, settings) })}
      zones={zoneChoices(scope.now)}
      zone={zoneChoice(settings.timeZone, scope.now)}
      say={{ ...said, noZone: say('stores.noZone'), noConnection: say('common.noConnection') }}
    />
  )
}

const valuesOf = ({ reopensWithinDays: days, onlyAdminsEdit, timeZone }: ChainSettings) => ({
  days: String(days ?? ''),
  onlyAdminsEdit: onlyAdminsEdit ? 'on' : '',
  timeZone,
})

const told = (say: Words, { reopensWithinDays: days, onlyAdminsEdit, timeZone }: ChainSettings) => [
  {
    field: 'days' as const,
    label: say('settings.reopening'),
    value: days === null ? say('settings.audit.always') : say('settings.audit.within', { days }),
  },
  {
    field: 'onlyAdminsEdit' as const,
    label: say('settings.onlyAdmins'),
    value: say(onlyAdminsEdit ? 'settings.audit.on' : 'settings.audit.off'),
  },
  { field: 'timeZone' as const, label: say('settings.timeZone'), value: timeZone.replaceAll('_', ' ') },
]

/** The shape of the form that is coming. */
export function TaskSettingsSkeleton({ label }: { label: string }) {
  return (
    <div className="form sk" aria-busy="true">
      <span className="sr">{label}</span>
      {['w50', 'w70', 'w70', 'w40', 'w70'].map((width, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: these lines never move
        <i key={row} className={width} />
      ))}
    </div>
  )
}

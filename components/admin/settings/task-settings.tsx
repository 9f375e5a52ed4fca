import { formSnapshot } from '@/components/admin/form-snapshot'
import { requireAdmin } from '@/components/admin/require-admin'
import { lastSaved } from '@/lib/activity/last-saved'
import { read } from '@/lib/database/transact'
import { versionOf } from '@/lib/database/version-of'
import { zoneChoice, zoneChoices } from '@/lib/i18n/time-zones'
import type { Translate } from '@/lib/i18n/translator'
import { readTaskSettings } from '@/lib/settings/read-task-settings'
import type { ChainSettings } from '@/lib/settings/task-settings'
import { TaskSettingsForm } from './task-settings-form'

/** How the chain's tasks behave, to look at and to change (S-1). */
export async function TaskSettings() {
  const admin = await requireAdmin('settings.manage')
  const { t, scope } = admin
  const { settings, last } = await read(scope, async (scope) => ({
    settings: { ...(await readTaskSettings(scope)), timeZone: scope.timeZone },
    last: await lastSaved(scope, { types: ['audit.taskSettingsChanged'] }),
  }))
  return (
    <TaskSettingsForm
      now={formSnapshot(admin, last, { version: versionOf(settings), values: valuesOf(settings), display: display(t, settings) })}
      zones={zoneChoices(scope.now)}
      zone={zoneChoice(settings.timeZone, scope.now)}
    />
  )
}

const valuesOf = ({ reopensWithinDays: days, onlyAdminsEdit, timeZone }: ChainSettings) => ({
  days: String(days ?? ''),
  onlyAdminsEdit: onlyAdminsEdit ? 'on' : '',
  timeZone,
})

const display = (t: Translate, { reopensWithinDays: days, onlyAdminsEdit, timeZone }: ChainSettings) => [
  {
    field: 'days' as const,
    label: t('settings.form.reopening'),
    value: days === null ? t('settings.audit.always') : t('settings.audit.within', { days }),
  },
  {
    field: 'onlyAdminsEdit' as const,
    label: t('settings.form.onlyAdmins'),
    value: t(onlyAdminsEdit ? 'settings.audit.on' : 'settings.audit.off'),
  },
  { field: 'timeZone' as const, label: t('settings.form.timeZone'), value: timeZone.replaceAll('_', ' ') },
]

/** The shape of the form that is coming. */
export function TaskSettingsSkeleton({ label }: { label: string }) {
  return (
    <div className="form skeleton" aria-busy="true">
      <span className="visually-hidden">{label}</span>
      {['width-50', 'width-70', 'width-70', 'width-40', 'width-70'].map((width, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: these lines never move
        <i key={row} className={width} />
      ))}
    </div>
  )
}

export const taskSettingsKeys = [
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
export type TaskSettingsLabels = Record<(typeof taskSettingsKeys)[number] | 'noZone' | 'noConnection', string>

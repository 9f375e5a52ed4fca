/** How one likes one's list: rows and columns, kept by the browser in a cookie, so that the first row is drawn right. */
export const preferencesCookie = 'storehand.list'
export const hideable = ['whose', 'state', 'due'] as const
export type ListPreferences = { isDense: boolean; hidden: string[] }

/** Reads the cookie; nonsense counts as not said. */
export function listPreferences(kept: string | undefined): ListPreferences {
  const [density = '', ...hidden] = (kept ?? '').split('.')
  return { isDense: density === 'dense', hidden: hideable.filter((name) => hidden.includes(name)) }
}

export const keptPreferences = ({ isDense, hidden }: ListPreferences) => [isDense ? 'dense' : 'airy', ...hidden].join('.')
export const variantClass = ({ isDense, hidden }: ListPreferences) =>
  [isDense ? 'is-dense' : '', ...hidden.map((name) => `no-${name}`)].filter(Boolean).join(' ')

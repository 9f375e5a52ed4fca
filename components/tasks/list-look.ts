/** How one likes one's list: rows and columns, kept by the browser in a cookie, so that the first row is drawn right. */
export const lookCookie = 'storehand.list'
export const hideable = ['whose', 'state', 'due'] as const
export type ListLook = { isDense: boolean; hidden: string[] }

/** Reads the cookie; nonsense counts as not said. */
export function listLook(kept: string | undefined): ListLook {
  const [density = '', ...hidden] = (kept ?? '').split('.')
  return { isDense: density === 'dense', hidden: hideable.filter((name) => hidden.includes(name)) }
}

export const keptLook = ({ isDense, hidden }: ListLook) => [isDense ? 'dense' : 'airy', ...hidden].join('.')
export const lookClass = ({ isDense, hidden }: ListLook) =>
  [isDense ? 'is-dense' : '', ...hidden.map((name) => `no-${name}`)].filter(Boolean).join(' ')

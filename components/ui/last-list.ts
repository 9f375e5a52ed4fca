const storageKey = 'storehand.list'
const rowsKey = 'storehand.rows'

/** Keeps how this window's list of a store was filtered and sorted when it was last looked at. */
export function keepList(storeId: string, query: string) {
  sessionStorage.setItem(storageKey, JSON.stringify([storeId, query]))
}

/**
 * The address part of that list, the store's or the one of every store; null when it was another store's, or none was looked at. Of no
 * store, the list is one that has people's own tasks.
 */
export function lastList(storeId: string | null): string | null {
  try {
    const [store, query] = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]')
    if (typeof query !== 'string') return null
    const isOwn = /(^|&)(kind|assignee)=/.test(query)
    if (storeId === null) return isOwn ? query : null
    return (store === storeId || store === 'all') && !/(^|&)(kind=personal|assignee=)/.test(query) ? query : null
  } catch {
    return null
  }
}

/** Keeps which tasks this window's list showed last, in their order. */
export const keepRows = (ids: string[]) => sessionStorage.setItem(rowsKey, ids.join(' '))

export type Neighbours = { before: string | null; after: string | null }

/** The tasks that came before and after this one in the list shown last; null where there is none, or it was not in that list. */
export function neighboursOf(id: string): Neighbours {
  const ids = (sessionStorage.getItem(rowsKey) ?? '').split(' ')
  const at = ids.indexOf(id)
  return at < 0 ? { before: null, after: null } : { before: ids[at - 1] ?? null, after: ids[at + 1] ?? null }
}

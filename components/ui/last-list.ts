const place = 'storehand.list'

/** Keeps how this window's list of a store was filtered and sorted when it was last looked at. */
export function keepList(storeId: string, query: string) {
  sessionStorage.setItem(place, JSON.stringify([storeId, query]))
}

/** The address part of that list, the store's or the one of every store; null when it was another store's, or none was looked at. */
export function lastList(storeId: string): string | null {
  try {
    const [store, query] = JSON.parse(sessionStorage.getItem(place) ?? '[]')
    return (store === storeId || store === 'all') && typeof query === 'string' ? query : null
  } catch {
    return null
  }
}

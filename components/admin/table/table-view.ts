export type AdminRow = {
  id: string
  href: string
  badge?: string
  search: string
  cells: Record<string, string>
  order: Record<string, string | number>
  facets: Record<string, string[]>
  tones: Record<string, string>
}
export type AdminColumn = { id: string; label: string }
export type AdminFacet = { id: string; label: string; options: { value: string; label: string }[] }

/** What of the table is shown, kept in the address so that coming back finds it again. */
export type View = {
  q: string
  sort: string
  isDown: boolean
  hidden: string[]
  /** The columns in an order of one's own; empty for the plain one. */
  order: string[]
  facets: Record<string, string>
}
export type Params = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

export function readView(params: Params, columns: AdminColumn[], facets: AdminFacet[], hiddenFirst: string[]): View {
  const sort = one(params.sort)
  const known = columns.find(({ id }) => id === sort.replace('-', ''))
  const hide = params.hide === undefined ? hiddenFirst : one(params.hide).split(',')
  return {
    q: one(params.q).slice(0, 200),
    sort: known?.id ?? columns[0]?.id ?? '',
    isDown: known !== undefined && sort.startsWith('-'),
    hidden: columns.slice(1).flatMap(({ id }) => (hide.includes(id) ? [id] : [])),
    order: one(params.order).split(',').filter(Boolean),
    facets: Object.fromEntries(facets.map(({ id }) => [id, one(params[id])])),
  }
}

export function addressOf({ q, sort, isDown, hidden, order, facets }: View): string {
  const requested = { q, sort: `${isDown ? '-' : ''}${sort}`, hide: hidden.join(), order: order.join(), ...facets }
  const parts = Object.entries(requested).filter(([name, value]) => value !== '' || name === 'hide')
  return `?${new URLSearchParams(parts)}`
}

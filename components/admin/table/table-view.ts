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
  /** What is hidden as long as nobody chooses. */
  hiddenFirst: string[]
  /** The columns in an order of one's own; empty for the plain one. */
  order: string[]
  facets: Record<string, string>
}
export type Params = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

/** A person's columns of a table, kept by the browser for the table's page alone, so that the first row is drawn right. */
export const columnsCookie = 'storehand.columns'
/** A cookie's value for a choice of columns. */
export const keptColumns = ({ hidden, order }: Pick<View, 'hidden' | 'order'>) => `${hidden.join('.')}_${order.join('.')}`

/** What to show: what the address says, else the columns that were `kept`, else the plain ones. Nonsense counts as not said. */
export function readView(
  params: Params,
  columns: AdminColumn[],
  facets: AdminFacet[],
  hiddenFirst: string[],
  kept: string | undefined,
): View {
  const [keptHidden, keptOrder] = kept?.split('_') ?? []
  const sort = one(params.sort)
  const known = columns.find(({ id }) => id === sort.replace('-', ''))
  const hide = params.hide === undefined ? (keptHidden?.split('.') ?? hiddenFirst) : one(params.hide).split(',')
  const order =
    params.order === undefined && params.hide === undefined ? (keptOrder?.split('.') ?? []) : one(params.order).split(',')
  return {
    q: one(params.q).slice(0, 200),
    sort: known?.id ?? columns[0]?.id ?? '',
    isDown: known !== undefined && sort.startsWith('-'),
    hidden: columns.slice(1).flatMap(({ id }) => (hide.includes(id) ? [id] : [])),
    hiddenFirst,
    order: order.filter(Boolean),
    facets: Object.fromEntries(facets.map(({ id }) => [id, one(params[id])])),
  }
}

export function addressOf({ q, sort, isDown, hidden, order, facets }: View): string {
  const requested = { q, sort: `${isDown ? '-' : ''}${sort}`, hide: hidden.join(), order: order.join(), ...facets }
  const parts = Object.entries(requested).filter(([name, value]) => value !== '' || name === 'hide')
  return `?${new URLSearchParams(parts)}`
}

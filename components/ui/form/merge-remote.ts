export type Values = Record<string, string | undefined>

const plain = (text: string | undefined) => (text ?? '').replaceAll('\r\n', '\n')

/**
 * A form begun from `base` meets what a colleague saved meanwhile: what was not touched here becomes theirs, what was typed stays. `both` are
 * the fields both changed, which alone are left to decide (T-16). `typed` is null for what is no field of the form.
 */
export function mergeRemote<V extends Values>(
  typed: (field: string) => string | null,
  base: V,
  now: V,
): { start: V; both: string[] } {
  const mine: Values = {}
  const both: string[] = []
  for (const [field, remote] of Object.entries(now)) {
    const value = typed(field)
    if (value === null || plain(value) === plain(base[field])) continue
    mine[field] = value
    if (plain(remote) !== plain(base[field]) && plain(remote) !== plain(value)) both.push(field)
  }
  return { start: { ...now, ...mine }, both }
}

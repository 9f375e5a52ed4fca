export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** What an address asks for, each once. */
export async function askedIn(params: SearchParams): Promise<Record<string, string>> {
  const entries = Object.entries(await params)
  return Object.fromEntries(entries.map(([name, value]) => [name, (Array.isArray(value) ? value[0] : value) ?? '']))
}

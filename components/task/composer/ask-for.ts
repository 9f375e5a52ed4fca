/** What an address of ours answers; null without a connection, and when it is not found. */
export async function askFor<T>(address: string): Promise<T | null> {
  const response = await fetch(address).catch(() => null)
  return response?.ok ? response.json() : null
}

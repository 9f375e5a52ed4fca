/** The parts of a From header's first address, in lower case; the name as written. Never throws. */
export function senderOf(from: string): { local: string; domain: string; name: string } {
  const bracketed = /<([^<>]{0,320})>/.exec(from)
  const bare = bracketed?.[1] ?? from
  const address = /(?:"[^"]{1,100}"|[^\s<>(),;:"]{1,200})@[^\s<>(),;:"]{1,200}/.exec(bare.slice(0, 500))?.[0] ?? bare.trim()
  const at = address.lastIndexOf('@')
  const name = from
    .slice(0, 300)
    .replace(/<[^<>]*>/g, ' ')
    .replace(address, ' ')
    .replace(/["'()]/g, ' ')
    .trim()
  const local = at === -1 ? address : address.slice(0, at)
  return {
    local: local.toLowerCase(),
    domain:
      at === -1
        ? ''
        : address
            .slice(at + 1)
            .toLowerCase()
            .replace(/\.$/, ''),
    name,
  }
}

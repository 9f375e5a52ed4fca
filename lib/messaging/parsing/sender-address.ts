import { addressParser, decodeWords } from 'postal-mime'

/** A sender as read: `address` as it stands in `local` and `domain`; `isSure` when no other reader could take another one. */
export type Sender = { address: string; local: string; domain: string; name: string; isSure: boolean }

const MAX_LENGTH = 2000
const QUOTED_OR_COMMENT = /"(?:[^"\\]|\\.){0,500}"|\([^()]{0,500}\)/g

/**
 * Reads who a mail is from, or any single address as headers write it (RFC 5322 3.4: names, notes in brackets, groups, quotes,
 * encoded words). The first address counts, in lower case; an address inside a name or a note never does. Text without an
 * address comes back whole as `local` and `address`. `isSure` is false for several addresses, for one that stands only inside
 * an encoded word, and for one that was dug out of broken quotes: such a sender may be shown, and must not be trusted. Never throws.
 */
export function senderOf(from: string): Sender {
  const written = from.slice(0, MAX_LENGTH)
  const all = addressParser(written, { flatten: true })
  const first = all.find((each) => each.address)
  const broken = /<([^<>\s]+@[^<>\s]+)>?$/.exec(first?.address ?? '')
  const address = (broken?.[1] ?? first?.address ?? withoutBrackets(written)).trim().toLowerCase().replace(/\.$/, '')
  const at = address.lastIndexOf('@')
  return {
    address,
    local: at === -1 ? address : address.slice(0, at),
    domain: at === -1 ? '' : address.slice(at + 1),
    name: first ? nameOf(all) : decodeWords(written.replace(/[<>"'()]/g, ' ').trim()),
    isSure: !broken && at > 0 && isAlone(written, address),
  }
}

const withoutBrackets = (text: string) => text.replace(/[<>]/g, ' ')

/** “Holm, Ida <ida@…>” is one person: what stands before the first address is the name. */
function nameOf(all: { name: string; address?: string }[]): string {
  const upTo = all.findIndex((each) => each.address)
  return all
    .slice(0, upTo + 1)
    .map(({ name }) => name.replace(/^'(.*)'$/, '$1'))
    .filter((name) => name !== '')
    .join(', ')
}

/** In plain sight, with no other address beside it in brackets or behind a comma. */
function isAlone(written: string, address: string): boolean {
  const plain = written.toLowerCase().replace(QUOTED_OR_COMMENT, ' ')
  const bracketed = plain.match(/<[^<>]*@[^<>]*>/g) ?? []
  const readable = bracketed.length > 0 ? bracketed : (plain.match(/[^\s<>,;:]+@[^\s<>,;:]+/g) ?? [])
  return readable.length === 1 && readable[0]?.includes(address) === true
}

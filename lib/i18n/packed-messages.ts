import type { Compiled } from './format-message'

type Message = readonly [key: string, message: Compiled]

/** Between messages, and in place of the quotes of those taken apart: a quote inside a page's script is written as four characters. */
const between = '|'
const quote = '^'

/**
 * Messages as one string for a page: a server component's object is written and read piece by piece, a string as it is. What the keys of
 * neighbours have in common is said once: `tasks.menu.|open=Open|pick=Pick`.
 */
export function packMessages(messages: readonly Message[]): string {
  let shared = ''
  return messages
    .flatMap(([key, message]) => {
      const name = key.slice(key.lastIndexOf('.') + 1)
      const path = key.slice(0, -name.length)
      const isNew = path !== shared
      shared = path
      const entry =
        typeof message === 'string' ? `${name}=${message}` : `${name}:${JSON.stringify(message).replaceAll('"', quote)}`
      if (entry.includes(between) || JSON.stringify(message).includes(quote))
        throw new Error(`${key} has a ${between} or a ${quote} in it.`)
      return isNew ? [path, entry] : [entry]
    })
    .join(between)
}

const known = new Map<string, ReadonlyMap<string, Compiled>>()

/** What `packMessages` packed, by key; read once for the process or the browser. */
export function unpackMessages(packed: string): ReadonlyMap<string, Compiled> {
  const messages = known.get(packed) ?? new Map(read(packed))
  known.set(packed, messages)
  return messages
}

function* read(packed: string): Generator<Message> {
  let path = ''
  for (const entry of packed.split(between)) {
    const [, name = '', sign, said = ''] = /^(\w+)([=:])(.*)$/s.exec(entry) ?? []
    if (!sign) path = entry
    else yield [path + name, sign === '=' ? said : JSON.parse(said.replaceAll(quote, '"'))]
  }
}

/** A value for a client component as one string: a server component's object is written and read piece by piece, a string as it is. */
export type Packed<Value> = string & { readonly of?: Value }

const packs = new Map<string, string>()
const values = new Map<string, unknown>()

/** Words that are the same for everybody who reads a language, packed once for the process. `make` must hold nothing of a person. */
export function packLabels<Value>(key: string, make: () => Value): Packed<Value> {
  const packed = packs.get(key) ?? JSON.stringify(make())
  packs.set(key, packed)
  return packed
}

/** What was packed by `packWords`, read once for the process or the browser. */
export function unpackLabels<Value>(packed: Packed<Value>): Value {
  const value = (values.get(packed) as Value | undefined) ?? JSON.parse(packed)
  values.set(packed, value)
  return value
}

import type { z } from 'zod'

const parsed = new WeakMap<object, { schema: z.ZodType; raw: unknown }>()

/** Checks what somebody sent. What passes may be given on to a verb, whose `parseOnce` by the same schema takes it as it is. */
export function safeParseOnce<Schema extends z.ZodType>(schema: Schema, raw: unknown) {
  const checked = schema.safeParse(raw)
  if (checked.success && typeof checked.data === 'object' && checked.data !== null) parsed.set(checked.data, { schema, raw })
  return checked
}

/**
 * What a verb's schema makes of its input, parsed here unless an action did so already by the same schema; by another one it is parsed from
 * what was sent. Throws ZodError.
 */
export function parseOnce<Schema extends z.ZodType>(schema: Schema, input: z.input<Schema>): z.output<Schema> {
  const known = typeof input === 'object' && input !== null ? parsed.get(input) : undefined
  if (known?.schema === schema) return input as z.output<Schema>
  return schema.parse(known ? known.raw : input)
}

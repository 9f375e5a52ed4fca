/**
 * What a customer's row says of who they are, by its columns: what their form changes, their timeline tells, an import compares and writes.
 * Who adds a column adds it here, and is told by the compiler what else is missing.
 */
export const customerFields = ['givenName', 'name', 'city', 'locale', 'timeZone', 'preferredChannel'] as const
export type CustomerField = (typeof customerFields)[number]

import type { AttributeValue } from '@/db/schema/records'
import type { AttributeKind, Locale } from '@/db/vocabulary'
import { nameIn } from '@/lib/settings/lists/name-in'
import type { Attribute } from '@/lib/settings/lists/read-lists'
import { valueAsTyped } from './describe-value'

/** An attribute as a form asks for it, in the reader's language: its kind, what can be chosen, and what stands there. */
export type AttributeAsked = {
  id: string
  name: string
  kind: AttributeKind
  choices: { id: string; name: string }[]
  typed: string
}

export const askAttribute = (
  { id, names, kind, choices }: Attribute,
  value: AttributeValue | undefined,
  locale: Locale,
): AttributeAsked => ({
  id,
  name: nameIn(names, locale),
  kind,
  choices: choices.filter(({ isRetired }) => !isRetired).map((choice) => ({ id: choice.id, name: nameIn(choice.names, locale) })),
  typed: valueAsTyped(value),
})

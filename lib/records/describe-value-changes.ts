import type { Locale } from '@/db/vocabulary'
import type { ValueChanges } from '@/lib/activity/event'
import type { Translate } from '@/lib/i18n/translator'
import { nameIn } from '@/lib/settings/lists/name-in'
import type { Attribute } from '@/lib/settings/lists/read-lists'
import { describeValue } from './describe-value'

export type ValueReader = { t: Translate; locale: Locale; attributes: Attribute[] }

/** Which values changed from what to what, in words; an attribute nobody knows any more is left out. */
export function describeValueChanges(values: ValueChanges, { t, locale, attributes }: ValueReader): string {
  const sentences = Object.entries(values).flatMap(([id, { from, to }]) => {
    const attribute = attributes.find((each) => each.id === id)
    if (!attribute) return []
    const shown = (value: typeof from) => describeValue(attribute, value ?? undefined, t, locale) || t('audit.none')
    return [t('audit.change', { field: nameIn(attribute.names, locale), from: shown(from), to: shown(to) })]
  })
  return sentences.join('; ')
}

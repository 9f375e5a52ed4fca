import en from '@/lib/i18n/messages/en/common.json'
import es from '@/lib/i18n/messages/es/common.json'
import pl from '@/lib/i18n/messages/pl/common.json'

const spoken: Record<string, { broken: { title: string; text: string }; again: string }> = { en, es, pl }

/** The words of a broken page, which has no server to ask. */
export function brokenLabels(lang: string) {
  const { broken, again } = spoken[lang] ?? en
  return { ...broken, again }
}

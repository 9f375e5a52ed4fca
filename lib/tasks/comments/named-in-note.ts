import { fold } from '@/lib/i18n/fold'

type Named = { id: string; name: string }

/** Whom a note names with @ by the whole name, or by a first name that nobody else has (T-14). An email address names nobody. */
export function namedInNote<T extends Named>(text: string, colleagues: T[]): T[] {
  const found = fold(text)
    .split(/(?<![\p{L}\p{N}._-])@/u)
    .slice(1)
    .flatMap((said) => oneOf(said, colleagues))
  return [...new Set(found)]
}

function oneOf<T extends Named>(said: string, colleagues: T[]): T[] {
  const whole = colleagues.filter(({ name }) => beginsWith(said, fold(name)))
  if (whole.length > 0) return whole.length === 1 ? whole : []
  const first = colleagues.filter(({ name }) => beginsWith(said, fold(name).split(' ')[0] ?? ''))
  return first.length === 1 ? first : []
}

const beginsWith = (said: string, name: string) =>
  name !== '' && said.startsWith(name) && !/^[\p{L}\p{N}]/u.test(said.slice(name.length))

const APOSTROPHES = /['’‘`´ʼʻ′＇]/g
const HYPHENS = /[-\u2010-\u2015]+/g
const ACCENTS = /[\u0300-\u036f]/g
const whole: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ł: 'l', ø: 'o', đ: 'd' }
const written: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

const replaced = (text: string, letters: Record<string, string>) =>
  text.replaceAll(/[ßæœłøđäöüå]/g, (letter) => letters[letter] ?? letter)

const plain = (text: string) => replaced(text, whole).normalize('NFD').replaceAll(ACCENTS, '')

const digraphs: Record<string, string> = { ae: 'a', oe: 'o', ue: 'u', aa: 'a' }

/**
 * The forms a searched word is looked for in: its own, and with ae, oe, ue and aa as the one letter each may stand for, so that a name is found
 * when some of its letters are written out and others are not.
 */
export function searchForms(word: string): string[] {
  const forms = nameForms(word)
  const [plainest = ''] = forms
  return [...new Set([...forms, plainest.replaceAll(/ae|oe|ue|aa/g, (both) => digraphs[both] ?? both)])]
}

/**
 * The ways in which people type a name into a search: without capitals, accents and apostrophes, joined words apart and together, ö as o
 * and as oe. The first is the plainest. `name_forms` in the database keeps the same of every customer, parted by blanks.
 */
export function nameForms(name: string): string[] {
  const bare = name.normalize('NFC').toLowerCase().replaceAll(APOSTROPHES, '')
  const [plainly, fully] = [plain(bare), plain(replaced(bare, written))]
  const forms = [plainly.replaceAll(HYPHENS, ' '), plainly.replaceAll(HYPHENS, ''), fully.replaceAll(HYPHENS, ' ')]
  return [...new Set(forms)]
}

import { type Locale, locales } from '@/db/vocabulary'

/** ISO 3166-1 alpha-2. */
const codes = `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW
KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL
NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST
SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.split(
  /\s/,
)

const known = new Set(codes)

export const isCountry = (code: string) => known.has(code)

/** What a country is called in the reader's language; what is no country's code stays as it is. */
export function countryNames(locale: Locale): (code: string) => string {
  const names = new Intl.DisplayNames(locale === 'en' ? 'en-GB' : locale, { type: 'region' })
  return (code) => (isCountry(code) ? (names.of(code) ?? code) : code)
}

const namesIn = (locale: Locale) => {
  const nameOf = countryNames(locale)
  return codes.map((id) => ({ id, name: nameOf(id) }))
}

/** Every country by its name in the reader's language, in that language's order. */
export const countriesIn = (locale: Locale) => namesIn(locale).sort((a, b) => a.name.localeCompare(b.name, locale))

/** The code of a country as people write it in files: a code, or its name in one of our languages. What is neither stays as it is. */
export function countryCode(text: string): string {
  const given = text.trim()
  const upper = given.toUpperCase()
  if (known.has(upper)) return upper
  return others[upper] ?? byName().get(given.toLocaleLowerCase()) ?? upper
}

const others: Record<string, string> = { UK: 'GB', USA: 'US' }

let names: Map<string, string> | undefined
function byName(): Map<string, string> {
  names ??= new Map(locales.flatMap(namesIn).map(({ id, name }) => [name.toLocaleLowerCase(), id]))
  return names
}

import { BESIDE_OUR_LETTER } from './beside-our-letter.cases'
import { FROM_GERMAN_AND_FRENCH_WEB_MAIL } from './german-and-french-web-mail.cases'
import { FROM_GOOGLE_AND_APPLE_PHONES } from './google-and-apple-phones.cases'
import { INSIDE_OUR_LETTER } from './inside.cases'
import { FROM_OTHER_DESKTOPS } from './other-desktops.cases'
import { FROM_OTHER_PHONES } from './other-phones.cases'
import { FROM_OTHER_WEB_MAIL } from './other-web-mail.cases'
import { FROM_OUTLOOK_AND_APPLE } from './outlook-and-apple.cases'
import { OWN_LINES } from './own-lines.cases'
import { STRUCTURES } from './structures.cases'
import { FROM_WORLDWIDE_WEB_MAIL } from './worldwide-web-mail.cases'

/** The answers that the rules are made after. */
export const FITTED = [
  ...FROM_GOOGLE_AND_APPLE_PHONES,
  ...FROM_OTHER_PHONES,
  ...FROM_WORLDWIDE_WEB_MAIL,
  ...FROM_GERMAN_AND_FRENCH_WEB_MAIL,
  ...FROM_OTHER_WEB_MAIL,
  ...FROM_OUTLOOK_AND_APPLE,
  ...FROM_OTHER_DESKTOPS,
  ...STRUCTURES,
  ...INSIDE_OUR_LETTER,
  ...BESIDE_OUR_LETTER,
  ...OWN_LINES,
]

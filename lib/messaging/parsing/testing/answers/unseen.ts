import { UNSEEN_INSIDE } from './unseen-inside.cases'
import { UNSEEN_PHONES } from './unseen-phones.cases'
import { UNSEEN_WEB_MAIL } from './unseen-web-mail.cases'

/** The answers that were written first and looked at once, when the rules were done. */
export const UNSEEN = [...UNSEEN_PHONES, ...UNSEEN_WEB_MAIL, ...UNSEEN_INSIDE]

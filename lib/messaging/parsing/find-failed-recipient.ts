import type { ReceivedMail } from './received-mail'

const ADDRESS = String.raw`[^\s<>@;,:"'()\[\]]{1,200}@[^\s<>@;,:"'()\[\]]{1,200}`
const FIELDS = ['final-recipient', 'original-recipient', 'x-failed-recipients', 'x-actual-recipient']
const STATUS = /^status:\s*([245])\.\d{1,3}\.\d{1,3}/im
const ACTION = /^action:\s*(\w+)/im
const PERMANENT =
  /\b5\.\d{1,3}\.\d{1,3}\b|(?:^|[\s("'#<:])55[0-9]\b|permanent|user unknown|unknown user|no such user|does(?: not|n.t) exist|address not found|couldn.t be found|invalid (?:user|recipient|address)|not (?:listed in|recognized|found)|unknown recipient|no longer (?:exists|on server)|did not exist/im
const TEMPORARY =
  /\b4\.\d{1,3}\.\d{1,3}\b|will (?:continue|be retried|retry|keep trying)|no need to resend|delayed|warning message only|still trying/i

/** The address a bounce says can never be reached; null for delays and for bounces that do not say. */
export function findFailedRecipient(mail: ReceivedMail): string | null {
  const text = (mail.text ?? '').slice(0, 60_000)
  return isPermanent(mail, text) ? (fieldAddress(mail, text) ?? firstAddress(mail, text)) : null
}

function isPermanent(mail: ReceivedMail, text: string): boolean {
  const status = STATUS.exec(text)?.[1]
  if (status) return status === '5'
  const action = ACTION.exec(text)?.[1]?.toLowerCase()
  if (action) return action === 'failed'
  if (TEMPORARY.test(`${mail.subject}\n${text.slice(0, 4000)}`) && !/\b5\.\d\.\d/.test(text)) return false
  return PERMANENT.test(text.slice(0, 8000)) || mail.headers['x-failed-recipients'] !== undefined
}

function fieldAddress(mail: ReceivedMail, text: string): string | null {
  for (const field of FIELDS) {
    const inText = new RegExp(`^${field}:\\s*(?:[\\w-]{1,20}\\s*;)?\\s*<?(${ADDRESS})`, 'im').exec(text)?.[1]
    const inHeader = new RegExp(`(${ADDRESS})`).exec([mail.headers[field] ?? []].flat().join(' '))?.[1]
    const found = inText ?? inHeader
    if (found) return found.toLowerCase().replace(/[>.]+$/, '')
  }
  return null
}

/** Reports without fields name the address first; the mail's own recipients and sender are not it. */
function firstAddress(mail: ReceivedMail, text: string): string | null {
  const known = [mail.from, ...mail.to].join(' ').toLowerCase()
  for (const [found] of text.slice(0, 4000).matchAll(new RegExp(ADDRESS, 'g'))) {
    const address = found.toLowerCase().replace(/[.>\]]+$/, '')
    if (!known.includes(address) && !/^(?:postmaster|mailer-daemon)@/.test(address)) return address
  }
  return null
}

/** A moment in the reader's language, on this device's clock: "Sat, 21 Nov, 09:00". */
export const momentOf = (iso: string) =>
  new Intl.DateTimeFormat(readerLocale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso))

function readerLocale(): string {
  const locale = document.documentElement.lang || 'en'
  return locale === 'en' ? 'en-GB' : locale
}

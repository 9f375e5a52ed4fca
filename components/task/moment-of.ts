/** A moment in the reader's language, on this device's clock: "Sat, 21 Nov, 09:00". */
export const momentOf = (iso: string) =>
  new Intl.DateTimeFormat(document.documentElement.lang || 'en', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso))

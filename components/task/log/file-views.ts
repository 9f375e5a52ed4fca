import type { Locale } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/translator'
import type { ReceivedFile } from '@/lib/messaging/received-files/list-received-files'

/** `href` is empty where the file is not here; `about` then says why. `picture` is how large a picture is, in its own pixels. */
export type FileView = { name: string; href: string; picture: { width?: number; height?: number } | null; about: string }

/** What came with a message as it is shown: pictures to be seen, others by name and size, those that are not here with the reason (G-10). */
export function fileViews(files: ReceivedFile[], t: Translate, locale: Locale): FileView[] {
  return files.map(({ name, state, reason, token, contentType, size, width, height }) => ({
    name,
    href: token ? `/api/files/${token}` : '',
    picture: contentType?.startsWith('image/') ? { width: width ?? undefined, height: height ?? undefined } : null,
    about:
      state === 'kept'
        ? [formatSize(size ?? 0, locale), isWinmail(name) ? t('messaging.files.winmail') : ''].filter(Boolean).join(' · ')
        : t(state === 'waiting' ? 'messaging.files.waiting' : `messaging.files.missing.${reason ?? 'gone'}`),
  }))
}

/** Outlook's own wrapping, which only Outlook opens. */
const isWinmail = (name: string) => /^winmail.*\.dat$/i.test(name)

const formatSize = (bytes: number, locale: Locale) => {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}

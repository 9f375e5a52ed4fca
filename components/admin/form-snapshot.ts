import type { Values } from '@/components/ui/form/merge-remote'
import type { FormSnapshot } from '@/components/ui/form/use-merged-form'
import type { lastSaved } from '@/lib/activity/last-saved'
import { shortMoment } from './moments'
import type { Admin } from './require-admin'

type Known<V extends Values> = Pick<FormSnapshot<V>, 'version' | 'values' | 'display'>

/** What a form of the admin pages begins from, with who saved it last in words (T-16). */
export function formSnapshot<V extends Values>(
  { t, locale, timeZone, scope }: Admin,
  last: Awaited<ReturnType<typeof lastSaved>>,
  known: Known<V>,
): FormSnapshot<V> {
  return {
    ...known,
    saved: {
      id: last?.id ?? '',
      title: last
        ? t('tasks.remote.titleByAt', { name: last.by, when: shortMoment(locale, timeZone, last.at, scope.now) })
        : t('tasks.remote.form.title'),
    },
  }
}

/** What a form for something new begins from. */
export const fresh = <V extends Values>(values: V): FormSnapshot<V> => ({
  version: '',
  values,
  display: [],
  saved: { id: '', title: '' },
})

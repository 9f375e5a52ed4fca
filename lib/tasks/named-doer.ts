import type { Translate } from '@/lib/i18n/translator'

/** The name of who does a task, with a word where they no longer work here: their tasks are nobody's to wait for. */
export const namedDoer = (t: Translate, { name, hasLeft }: { name: string; hasLeft: boolean }): string =>
  hasLeft ? t('tasks.whose.left', { name }) : name

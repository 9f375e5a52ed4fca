import type { Words } from '@/lib/i18n/words'

/** The name of who does a task, with a word where they no longer work here: their tasks are nobody's to wait for. */
export const namedDoer = (say: Words, { name, hasLeft }: { name: string; hasLeft: boolean }): string =>
  hasLeft ? say('tasks.whose.left', { name }) : name

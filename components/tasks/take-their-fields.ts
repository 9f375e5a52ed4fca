import type { TaskValues } from './task-fields'

type Field = keyof TaskValues

/**
 * A form whose save was refused takes over what a colleague saved, wherever one changed nothing oneself: only what both changed is left to
 * decide (T-16). Returns the fields both changed.
 */
export function takeTheirFields(form: HTMLFormElement, begun: TaskValues, now: TaskValues): Field[] {
  const fields = Object.keys(now) as Field[]
  return fields.filter((field) => {
    const [was, is] = [begun[field] ?? '', now[field] ?? '']
    if (was === is) return false
    const typed = form.elements.namedItem(field)
    if (!isTyped(typed) || typed.value === is) return false
    if (typed.value !== was) return true
    typed.value = is
    return false
  })
}

const isTyped = (element: Element | RadioNodeList | null) =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement

/** Whether single keys are shortcuts for this person (WCAG 2.1.4); the page says so on its root. */
export const hasKeys = () => document.documentElement.dataset.keys !== 'off'

/**
 * Whether a key belongs to what somebody is typing, or to the browser, or to nobody because single keys are switched off.
 * Single keys are shortcuts only otherwise.
 */
export function isTyping(event: KeyboardEvent): boolean {
  if (!hasKeys()) return true
  if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing || event.repeat) return true
  const { target } = event
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, select, dialog[open]') !== null
}

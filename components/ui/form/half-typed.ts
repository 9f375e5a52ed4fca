/**
 * What stands in date and time fields without being one, by field, in the reader's language: a date such as 31 February leaves its field
 * with no value at all; sent, it would be taken for none (H-4). The first takes the focus. Null when all can be read.
 */
export function halfTyped(form: HTMLFormElement): Record<string, string> | null {
  const inputs = [...form.elements].filter((each) => each instanceof HTMLInputElement)
  const wrong = inputs.filter((input) => input.validity.badInput)
  wrong[0]?.focus()
  const message = document.documentElement.dataset.halfTyped ?? ''
  return wrong.length > 0 ? Object.fromEntries(wrong.map((input) => [input.name, message])) : null
}

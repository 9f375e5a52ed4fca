import type { Page } from '@playwright/test'

/** Puts on the browser's own clipboard what another program would, as it stands: by type, such as `text/html`. */
export async function copied(page: Page, data: Record<string, string>) {
  await page.evaluate((data) => {
    const put = (event: ClipboardEvent) => {
      for (const [type, text] of Object.entries(data)) event.clipboardData?.setData(type, text)
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('copy', put, { once: true, capture: true })
  }, data)
  await page.keyboard.press('ControlOrMeta+c')
}

/** What was copied in another program in the place of all that an editor holds. */
export async function pasteInto(page: Page, editor: ReturnType<Page['locator']>, data: Record<string, string>) {
  await editor.click()
  await editor.press('ControlOrMeta+a')
  await editor.press('Delete')
  await copied(page, data)
  await editor.press('ControlOrMeta+v')
}

/** What an editor shows as plain HTML: without the signs it keeps for itself, and the empty line that one goes on in. */
export const shownIn = (editor: ReturnType<Page['locator']>): Promise<string> =>
  editor.evaluate((shown) => {
    const copy = shown.cloneNode(true) as HTMLElement
    for (const own of copy.querySelectorAll('.ProseMirror-trailingBreak, .ProseMirror-separator')) own.remove()
    for (const each of copy.querySelectorAll('*'))
      for (const { name } of [...each.attributes])
        if (!['href', 'colspan', 'rowspan', 'start', 'data-variable'].includes(name)) each.removeAttribute(name)
    const last = copy.lastElementChild
    if (last?.tagName === 'P' && last.textContent === '' && last.previousElementSibling?.tagName !== 'P') last.remove()
    return copy.innerHTML
  })

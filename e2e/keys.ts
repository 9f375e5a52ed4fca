import { expect, type Locator, type Page } from '@playwright/test'

/**
 * What has the focus can be seen to have it: by an outline of its own or of what it stands in, or by the composer's own line. A mail's
 * frame is passed: the focus is then with the document inside, and no style outside can know.
 */
export async function expectVisibleFocus(page: Page) {
  const hidden = await page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return 'nothing has the focus'
    if (focused.tagName === 'IFRAME') return ''
    for (let each: Element | null = focused, up = 0; each && up < 7; each = each.parentElement, up++) {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) return ''
      if (each.matches('.composer-line, .composer-full') && boxShadow !== 'none') return ''
    }
    return focused.outerHTML.slice(0, 200)
  })
  expect(hidden, 'focus that cannot be seen').toBe('')
}

/** Goes there by Tab alone; the focus is visible at every stop on the way. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(target).toBeVisible()
  for (let stops = 0; stops < 150; stops++) {
    await page.keyboard.press(key)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    if ((await page.evaluate(() => document.activeElement?.tagName)) === 'BODY') continue
    await expectVisibleFocus(page)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`not reached by keyboard: ${target}`)
}

/** Goes there by Tab and types over what is there. */
export async function typeInto(page: Page, target: Locator, text: string) {
  await tabTo(page, target)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** Goes there by Tab and presses Enter. */
export async function pressOn(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await tabTo(page, target, key)
  await page.keyboard.press('Enter')
}

/** Goes through an open menu by the arrow keys, as menus are walked, and takes one. */
export async function takeInMenu(page: Page, name: string) {
  const entry = page.getByRole('menuitem', { name })
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  for (let steps = 0; steps < 20; steps++) {
    if (await entry.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`not in the menu: ${name}`)
}

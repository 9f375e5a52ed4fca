import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { screens } from './screens'
import { signIn, type Who } from './sign-in'

const five = ['Home', 'Tasks', 'Messages', 'Customers', 'Me']
const office = [
  'People',
  'Stores',
  'Templates',
  'Task settings',
  'Products',
  'Assets',
  'Import',
  'Unassigned mail',
  'Audit log',
  'Simulator',
]
const floor = [
  '/',
  '/tasks',
  '/tasks/new',
  '/unassigned-mail',
  '/customers',
  '/accounts',
  '/accounts/new',
  '/orders',
  '/notifications',
  '/me',
  '/nowhere',
]
const adminOf = screens.filter(([who]) => who === 'admin').map(([, path]) => path)
const pagesOf: [Who, string[], onPhone: string[], onDesk: string[]][] = [
  ['associate', floor, five, [...five, 'News']],
  ['manager', floor, five, [...five, 'News']],
  ['admin', [...floor, ...adminOf], five, [...five, 'News', ...office]],
  ['accountManager', ['/features', '/me', '/nowhere'], ['Chains', 'Me'], ['Chains', 'Me']],
]
/** What is current on a page, on phones and on desks. */
const current: Record<string, [onPhone: string | undefined, onDesk: string]> = {
  '/': ['Home', 'Home'],
  '/tasks/new': ['Tasks', 'Tasks'],
  '/unassigned-mail': ['Messages', 'Messages'],
  '/customers': ['Customers', 'Customers'],
  '/orders': ['Customers', 'Customers'],
  '/notifications': ['Me', 'News'],
  '/me': ['Me', 'Me'],
  '/features': ['Chains', 'Chains'],
  '/admin/people/new': [undefined, 'People'],
  '/admin/unassigned-mail': [undefined, 'Unassigned mail'],
}

/** The words of the places that are seen, and which of them is marked. */
async function seenIn(page: Page) {
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('listitem').getByRole('link')
  const words = await links.locator('> span:last-child').allTextContents()
  const marked = await links
    .and(page.locator('[aria-current]'))
    .evaluateAll((found) =>
      found.filter((link) => getComputedStyle(link).fontWeight >= '600').map((link) => link.lastElementChild?.textContent ?? ''),
    )
  return { words, marked }
}

const oneOfMany = /^(\/[a-z/-]+\/)[0-9a-f]{8}-[0-9a-f-]{27}(\?tab=\w+|\/edit)?$/

/** A link to each kind of page about one thing that the page leads to and that is not known yet. */
async function newKinds(page: Page, known: Set<string>): Promise<string[]> {
  const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return links.filter((link) => {
    const [, before = '', after = ''] = oneOfMany.exec(link) ?? []
    const isNew = before !== '' && !known.has(before + after)
    known.add(before + after)
    return isNew
  })
}

for (const [who, paths, onPhone, onDesk] of pagesOf)
  test(`the places of an ${who} are one list, whatever page is open, and no page is refused anything (Q-X4)`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await signIn(page, who)
    const known = new Set<string>()
    const ahead = [...paths]
    for (const path of ahead) {
      await page.goto(path)
      // The title comes with the page's last piece.
      await expect(page).toHaveTitle(/./)
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
      ahead.push(...(await newKinds(page, known)))
      for (const [width, words, at] of [
        [390, onPhone, 0],
        [1280, onDesk, 1],
      ] as const) {
        await page.setViewportSize({ width, height: 844 })
        const seen = await seenIn(page)
        // On a phone a task has its message's bar there.
        const isHidden = width === 390 && /^\/tasks\/[0-9a-f-]{36}(\?|$)/.test(path)
        expect(seen.words, `${path} at ${width} px`).toEqual(isHidden ? [] : words)
        const mark = current[path]
        if (mark) expect(seen.marked, `${path} at ${width} px`).toEqual(mark[at] ? [mark[at]] : [])
      }
    }
  })

test('on a phone an admin opens the back office’s list from a page’s top and from their own page, and it closes behind a press', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'admin')
  const list = page.locator('#office')
  await page.goto('/me')
  await page.getByRole('button', { name: 'Back office' }).click()
  await list.getByRole('link', { name: 'Stores' }).click()
  await expect(page).toHaveURL(/\/admin\/stores$/)
  await expect(list).toBeHidden()
  await page.getByRole('button', { name: 'Open the back office' }).click()
  await list.getByRole('link', { name: 'People' }).click()
  await expect(page).toHaveURL(/\/admin\/people$/)
  await page.getByRole('link', { name: 'Messages' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unassigned mail')
})

test('five places fit a phone in Polish, each as large as a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'elsewhere')
  const links = page.getByRole('navigation', { name: 'Główne menu' }).getByRole('listitem').getByRole('link')
  await expect(links).toHaveCount(5)
  for (const link of await links.all()) {
    const { width = 0, height = 0 } = (await link.boundingBox()) ?? {}
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    const word = await link.locator('> span:last-child').boundingBox()
    expect(word?.width).toBeLessThan(width)
  }
})

test('the bell is at the top of Home on a phone, and on one’s own page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'associate')
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'News' }).click()
  await expect(page).toHaveURL(/\/notifications$/)
  await page.getByRole('main').getByRole('link', { name: 'My details' }).click()
  await expect(page).toHaveURL(/\/me$/)
})

import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { makeTask } from './own-task'
import { signIn, windowOf } from './sign-in'

const rowOf = (page: Page, id: string) => page.locator('.rows > li', { has: page.locator(`a.row-link[href*="${id}"]`) })

/** A task of the manager's own, on the list, under a title nobody else's has. */
async function ownRow(page: Page, title: string) {
  await signIn(page, 'manager')
  const id = await makeTask(page, title)
  await page.goto('/tasks?sort=newest')
  const row = rowOf(page, id)
  await expect(row).toBeVisible()
  return { id, row }
}

test('a task is deleted from its row by right click and is back by Undo (T-9)', async ({ page }) => {
  const { row } = await ownRow(page, 'Deleted by right click')
  await row.locator('.row-what').click({ button: 'right', force: true })
  await expect(page.getByRole('menuitem', { name: 'Open in a new tab' })).toBeFocused()
  await page.getByRole('menuitem', { name: 'Delete', exact: true }).click()
  await expect(page.getByText(/^#\d+ deleted$/)).toBeVisible()
  await expect(row).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/^#\d+ is back$|is open again$/)).toBeVisible()
  await expect(row).toBeVisible()
})

test('a row’s menu is opened, left and used by keyboard alone; the deleted task can be restored (T-9, H-2)', async ({ page }) => {
  const { id, row } = await ownRow(page, 'Deleted by keyboard')
  await row.locator('a.row-link').focus()
  await page.keyboard.press('m')
  await expect(page.getByRole('menuitem', { name: 'Open in a new tab' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(row.locator('a.row-link')).toBeFocused()
  const more = row.getByRole('button', { name: /^More for task/ })
  await expect(more).toBeVisible()
  for (const key of ['Enter', 'Space']) {
    await more.press(key)
    await expect(page.getByRole('menuitem', { name: 'Open in a new tab' })).toBeFocused()
    await page.keyboard.press(key === 'Enter' ? 'Tab' : 'Escape')
    await expect(more).toBeFocused()
    await expect(page.getByRole('menu')).toHaveCount(0)
  }
  await page.keyboard.press('m')
  for (let steps = 0; steps < 4; steps++) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Delete', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(row).toHaveCount(0)
  await page.goto('/tasks?tab=deleted')
  await rowOf(page, id).getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText(/is back/)).toBeVisible()
})

test('a deleted task can be read and restored by who deleted it, and is not found by a colleague (T-9)', async ({
  page,
  browser,
}) => {
  const { id, row } = await ownRow(page, 'Deleted and read')
  await row.locator('a.row-link').focus()
  await page.keyboard.press('m')
  await page.getByRole('menuitem', { name: 'Delete', exact: true }).click()
  await expect(page.getByText(/^#\d+ deleted$/)).toBeVisible()
  const other = await windowOf(browser, 'associate')
  expect((await other.goto(`/tasks/${id}`))?.status()).toBe(404)
  await other.context().close()
  await page.goto(`/tasks/${id}?tab=log`)
  await expect(page.getByText(/^Deleted today by /)).toBeVisible()
  await expect(page.locator('#answer, .tick-large, .presence')).toHaveCount(0)
  await expect(page.getByLabel('A note for colleagues')).toHaveCount(0)
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByRole('button', { name: /^Resolve task/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Deleted and read' })).toBeFocused()
})

test('a list holds one menu however many rows, none before it is asked for, and no Delete for who may not (T-9, R-3)', async ({
  page,
}) => {
  await signIn(page, 'associate')
  const html = await (await page.request.get('/tasks')).text()
  expect(html).not.toContain('row-more')
  await page.goto('/tasks')
  const rows = page.locator('.rows > li')
  await expect(rows.nth(1)).toBeVisible()
  for (const nth of [0, 1]) {
    await rows.nth(nth).hover()
    await expect(rows.nth(nth).locator('.row-more')).toBeVisible()
    await expect(page.locator('.row-more')).toHaveCount(1)
  }
  await rows.nth(1).locator('.row-more').click()
  await expect(page.getByRole('menuitem', { name: 'Dismiss', exact: true })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Delete', exact: true })).toHaveCount(0)
  await page.mouse.click(8, 8)
  await expect(page.getByRole('menuitem', { name: 'Dismiss', exact: true })).toHaveCount(0)
})

test('a finger that stays on a row opens its menu, and its lifting opens nothing else (T-9)', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { row } = await ownRow(page, 'Held by a finger')
  const link = row.locator('a.row-link')
  const finger = { pointerType: 'touch', isPrimary: true, clientX: 100, clientY: 300 }
  await link.dispatchEvent('pointerdown', finger)
  await link.dispatchEvent('pointermove', { ...finger, clientY: 360 })
  await link.dispatchEvent('pointerdown', finger)
  await expect(page.getByRole('menuitem', { name: 'Delete', exact: true })).toBeVisible()
  await link.dispatchEvent('pointerup', finger)
  await link.dispatchEvent('click')
  await expect(page).toHaveURL(/\/tasks\?sort=newest$/)
  await page.getByRole('menuitem', { name: 'Delete', exact: true }).click()
  await expect(row).toHaveCount(0)
})

test('on a phone the dots of each row open its menu (T-9)', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { row } = await ownRow(page, 'Asked for by its dots')
  const box = await row.boundingBox()
  if (!box) throw new Error('no row')
  await page.mouse.move(0, 0)
  await page.mouse.click(box.x + box.width - 22, box.y + box.height - 22)
  await expect(page.getByRole('menuitem', { name: 'Dismiss', exact: true })).toBeVisible()
  await expect(page).toHaveURL(/\/tasks\?sort=newest$/)
})

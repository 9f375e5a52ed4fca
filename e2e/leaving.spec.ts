import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { addPersonal } from './personal-task'
import { seriousFaults } from './serious-faults'
import { signIn, windowOf } from './sign-in'

/** Somebody of the test's own who works where Leo does. Their page is open then. */
async function invite(page: Page, name: string) {
  await page.goto('/admin/people/new')
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('textbox', { name: 'Email' }).fill(`${name.replaceAll(' ', '.').toLowerCase()}@larchandlinden.example`)
  await page.getByRole('combobox', { name: 'Role' }).selectOption('associate')
  await page.getByRole('combobox', { name: 'Home store' }).fill('park')
  await page.getByRole('option', { name: 'Park Street' }).click()
  await page.locator('form.form button[type=submit]').click()
  await page.waitForURL(/\/admin\/people\/[0-9a-f-]{36}$/)
  return page.url()
}

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const)
  test(`an admin who deactivates somebody says whom their open work goes to, at ${width} pixels (T-8, G-11)`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width, height })
    await signIn(page, 'admin')
    const stamp = Date.now()
    const name = `Nell Parting ${stamp}`
    const titles = ['walnut', 'beech', 'maple'].map((wood) => `Oil the ${wood} ${stamp}`)
    const [forStore = '', forLeo = '', stays = ''] = titles
    const url = await invite(page, name)
    for (const title of titles) await addPersonal(page, title, name)

    await page.goto(url)
    const open = page.getByRole('region', { name: `Open with ${name}` })
    await expect(open.getByRole('link', { name: 'Park Street' })).toContainText('3 open tasks')
    await expect(open).toContainText('3 of the open tasks were given by somebody else.')
    await page.getByRole('combobox', { name: 'Home store' }).fill('clif')
    await page.getByRole('option', { name: 'Clifton' }).click()
    const save = page.getByRole('button', { name: 'Save', exact: true })
    await save.click()
    await expect(page.getByText('3 open tasks of Park Street would stay with them')).toBeVisible()
    await save.click()
    await expect(page.getByText(`3 open tasks of Park Street, where ${name} does not work any more`)).toBeVisible()
    await expect(open.getByRole('link', { name: 'Park Street' })).toContainText('does not work there')
    const leaving = page.locator('details.danger')
    await leaving.locator('summary').click()
    const leave = page.getByRole('button', { name: `Deactivate ${name}` })
    await leave.click()
    await expect(page.getByText('Choose the colleague it goes to.')).toBeVisible()
    await expect(leaving.getByRole('combobox', { name: 'Colleague' })).toBeFocused()
    expect(await seriousFaults(page)).toEqual([])
    await leaving.getByRole('radio', { name: /^Each on its own/ }).check()
    const choose = (task: string) => leaving.getByRole('combobox', { name: task })
    await choose('Everything else').selectOption(`They stay with ${name}`)
    await choose(forStore).selectOption('To the store')
    await choose(forLeo).selectOption('Leo Marchetti')
    await expect(choose(stays)).toHaveValue('')
    expect(await seriousFaults(page)).toEqual([])
    await leave.click()
    await expect(page.getByText('2 tasks were given on. 1 task stayed.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()

    await page.goto(`/tasks?store=all&kind=any&q=${stamp}`)
    const row = (title: string) => page.locator('.rows > li', { hasText: title })
    await expect(row(stays)).toContainText('For Nell (no longer active)')
    await expect(row(forLeo)).toContainText('For Leo')
    await expect(row(forStore)).toBeVisible()
    await expect(row(forStore)).not.toContainText('For ')
    await row(stays).getByRole('link').first().click()
    await expect(page.locator('.facts')).toContainText(`${name} (no longer active)`)
    const leo = await windowOf(browser, 'colleague')
    await leo.goto('/notifications')
    await expect(leo.getByRole('link', { name: new RegExp(`Hanna Berg gave you .*${forLeo}`) })).toBeVisible()
    await leo.goto(`/tasks?q=${stamp}`)
    await expect(leo.locator('.rows > li', { hasText: forStore })).toBeVisible()

    await page.goto(url)
    await expect(page.getByText(`1 open task is still with ${name}`)).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('radio', { name: /^To the store/ }).check()
    await page.getByRole('button', { name: 'Give it on' }).click()
    await expect(page.getByText('1 task was given on.')).toBeVisible()
    await expect(page.getByText('is still with')).toHaveCount(0)
    await expect(leo.locator('.rows > li', { hasText: stays })).toBeVisible()
    await leo.context().close()
    await page.goto(`/admin/audit?words=${stamp}`)
    await expect(
      page.getByText(`Gave the work of ${name} to Leo Marchetti 1, Park Street 1: 2 open tasks, 1 stayed`),
    ).toBeVisible()
  })

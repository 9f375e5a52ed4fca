import type { Page } from '@playwright/test'

/** A personal task, made through the form for the reader or somebody else. The page shows it. */
export async function addPersonal(page: Page, title: string, whom?: string) {
  await page.goto('/tasks/new')
  if (whom) {
    await page.getByRole('radio', { name: /^Personal task/ }).check()
    await page.getByRole('combobox', { name: 'Who does it' }).fill(whom)
    await page.getByRole('option', { name: whom }).click()
  }
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Description').fill('A thing for one person.')
  await page.getByRole('button', { name: 'Add task' }).click()
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}/)
}

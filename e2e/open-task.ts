import type { Browser, Page } from '@playwright/test'
import { taskMadeBy } from './own-task'

/** A task of the test's own, open at its log. */
export async function openTask(page: Page, browser: Browser, title: string): Promise<string> {
  const id = await taskMadeBy(browser, 'manager', title)
  await page.goto(`/tasks/${id}?tab=log`)
  return id
}

/** The message that is written there. */
export const messageField = (page: Page) => page.getByRole('textbox', { name: 'Message' })

import type { Page } from '@playwright/test'

/** Opens a page with the service worker in charge, so that it is kept on the device (H-7). */
export async function openKept(page: Page, path: string) {
  await page.goto(path)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
}

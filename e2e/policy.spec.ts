import { expect, test } from './fixtures'
import { takeRefused } from './policy-violations'
import { signIn } from './sign-in'

// Every test fails where the policy refused a page something; navigation.spec opens all pages, by each role.
test('a page that is refused something is heard of (Q-X4)', async ({ page }) => {
  await signIn(page, 'associate')
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">planted</p>'))
  await expect.poll(takeRefused).toEqual([expect.stringMatching(/style-src-attr refused inline <p style="color: red">planted/)])
})

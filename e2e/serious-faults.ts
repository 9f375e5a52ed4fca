import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const colourRules = ['color-contrast', 'link-in-text-block']

/**
 * What is wrong with the page for somebody who cannot see, hear or point as others do, serious or critical (Q-Y1): by every rule in
 * light, by those about colours in dark too, since nothing else changes between the two. Mails shown in frames are their writers'.
 */
export async function seriousFaults(page: Page): Promise<string[]> {
  // The title comes with the page's last piece.
  await expect(page).toHaveTitle(/./)
  // A colour on its way from one to the other is neither.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const inLight = await faultsOf(axeOn(page))
  await page.emulateMedia({ colorScheme: 'dark' })
  const inDark = await faultsOf(axeOn(page).withRules(colourRules))
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  const { pathname } = new URL(page.url())
  return [...inLight.map((fault) => `${pathname} in light: ${fault}`), ...inDark.map((fault) => `${pathname} in dark: ${fault}`)]
}

/** Without a second page to gather its answers on: that is for frames of other origins, of which there are none here. */
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe')

async function faultsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  return serious.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`)
}

import type { BrowserContext } from '@playwright/test'

/** What pages of this process were refused since it was last asked. */
const refused: string[] = []

/**
 * Has every page of a window tell of what the content security policy refuses it, from its first line on. The frames that show a mail
 * are left out, since they run no script and so tell nothing: what is refused there is what a stranger wrote, and is meant to be (Q-X1, Q-X3).
 */
export async function watchPolicy(context: BrowserContext): Promise<void> {
  await context.exposeBinding('tellRefused', ({ page }, what: string) => {
    refused.push(`${new URL(page.url()).pathname}: ${what}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, target } = event
      const where = target instanceof Element ? target.outerHTML.slice(0, 160) : ''
      const tell: unknown = Reflect.get(window, 'tellRefused')
      if (typeof tell === 'function') tell(`${effectiveDirective} refused ${blockedURI} ${where} (${sourceFile}:${lineNumber})`)
    })
  })
}

/** What was refused since the last call. */
export const takeRefused = () => refused.splice(0)

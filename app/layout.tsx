import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { keepEarlyKeys } from '@/components/ui/early-keys'
import { keepNonce } from '@/components/ui/keep-nonce'
import { readerLocale } from '@/lib/auth/reader'
import { currentSession } from '@/lib/auth/session'
import { getTranslator } from '@/lib/i18n/translator'
import { hasShortcuts } from '@/lib/people/shortcuts'
import './globals.css'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: { default: 'Storehand', template: '%s · Storehand' },
    description: getTranslator(await locale())('common.about'),
  }
}
export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' }

/** The reader's language and theme, and whether single keys are shortcuts; without a choice the theme follows the system. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const session = await currentSession()
  const lang = await locale()
  const theme = session && session.theme !== 'system' ? session.theme : undefined
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html
      lang={lang}
      data-theme={theme}
      data-keys={(await hasShortcuts()) ? undefined : 'off'}
      data-half-typed={getTranslator(lang)('errors.halfTyped')}
    >
      <body>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constants */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: keepEarlyKeys + keepNonce }} />
        {children}
      </body>
    </html>
  )
}

async function locale() {
  const actor = (await currentSession())?.scope.actor
  return actor?.kind === 'person' ? actor.locale : readerLocale()
}

import type { Metadata } from 'next'
import { Messages } from '@/components/i18n/messages'
import { ForgotForm } from '@/components/shell/forgot-form'
import { readerLocale } from '@/lib/auth/reader'
import { getTranslator } from '@/lib/i18n/translator'

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await readerLocale())('signIn.forgot.title') }
}

export default async function ForgotPage() {
  const locale = await readerLocale()
  return (
    <Messages locale={locale} of={['signIn.email', 'signIn.forgot']}>
      <ForgotForm />
    </Messages>
  )
}

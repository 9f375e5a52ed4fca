import type { Metadata } from 'next'
import { ForgotForm } from '@/components/shell/forgot-form'
import { readerLocale } from '@/lib/auth/reader'
import { getTranslator } from '@/lib/i18n/translator'

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await readerLocale())('signIn.forgot.title') }
}

export default async function ForgotPage() {
  const t = getTranslator(await readerLocale())
  return (
    <ForgotForm
      labels={{
        title: t('signIn.forgot.title'),
        text: t('signIn.forgot.text'),
        email: t('signIn.email'),
        send: t('signIn.forgot.send'),
        sentTitle: t('signIn.forgot.sentTitle'),
        sent: t('signIn.forgot.sent', { email: '{email}' }),
        back: t('signIn.forgot.back'),
        noConnection: t('common.noConnection'),
      }}
    />
  )
}

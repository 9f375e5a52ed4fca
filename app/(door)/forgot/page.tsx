import type { Metadata } from 'next'
import { ForgotForm } from '@/components/shell/forgot-form'
import { words } from '@/lib/i18n/words'
import { readerLocale } from '@/lib/tenancy/reader'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale())('signIn.forgot.title') }
}

export default async function ForgotPage() {
  const say = words(await readerLocale())
  return (
    <ForgotForm
      say={{
        title: say('signIn.forgot.title'),
        text: say('signIn.forgot.text'),
        email: say('signIn.email'),
        send: say('signIn.forgot.send'),
        sentTitle: say('signIn.forgot.sentTitle'),
        sent: say('signIn.forgot.sent', { email: '{email}' }),
        back: say('signIn.forgot.back'),
        noConnection: say('common.noConnection'),
      }}
    />
  )
}

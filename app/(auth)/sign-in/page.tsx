import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { Messages } from '@/components/i18n/messages'
import { SignInForm } from '@/components/shell/sign-in-form'
import { readerLocale } from '@/lib/auth/reader'
import { currentSession } from '@/lib/auth/session'
import { getTranslator } from '@/lib/i18n/translator'

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await readerLocale())('signIn.title') }
}

export default async function SignInPage() {
  // An action's answer carries this page as well; whoever has just signed in is led on by the form, once.
  const isAnswer = (await headers()).has('next-action')
  if (!isAnswer && (await currentSession())) redirect('/')
  const locale = await readerLocale()
  const t = getTranslator(locale)
  return (
    <Messages
      locale={locale}
      of={['signIn.email', 'signIn.forgotten', 'signIn.hide', 'signIn.password', 'signIn.show', 'signIn.signIn']}
    >
      <h1>{t('signIn.title')}</h1>
      <p className="dim">{t('signIn.intro')}</p>
      <SignInForm />
    </Messages>
  )
}

import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
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
  const t = getTranslator(await readerLocale())
  return (
    <>
      <h1>{t('signIn.title')}</h1>
      <p className="dim">{t('signIn.intro')}</p>
      <SignInForm
        labels={{
          email: t('signIn.email'),
          password: t('signIn.password'),
          show: t('signIn.show'),
          hide: t('signIn.hide'),
          signIn: t('signIn.signIn'),
          forgotten: t('signIn.forgotten'),
          noConnection: t('common.noConnection'),
        }}
      />
    </>
  )
}

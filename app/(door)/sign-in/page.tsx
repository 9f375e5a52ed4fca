import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/shell/sign-in-form'
import { words } from '@/lib/i18n/words'
import { readerLocale } from '@/lib/tenancy/reader'
import { currentSession } from '@/lib/tenancy/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale())('signIn.title') }
}

export default async function SignInPage() {
  // An action's answer carries this page as well; whoever has just signed in is led on by the form, once.
  const isAnswer = (await headers()).has('next-action')
  if (!isAnswer && (await currentSession())) redirect('/')
  const say = words(await readerLocale())
  return (
    <>
      <h1>{say('signIn.title')}</h1>
      <p className="dim">{say('signIn.intro')}</p>
      <SignInForm
        say={{
          email: say('signIn.email'),
          password: say('signIn.password'),
          show: say('signIn.show'),
          hide: say('signIn.hide'),
          signIn: say('signIn.signIn'),
          forgotten: say('signIn.forgotten'),
          noConnection: say('common.noConnection'),
        }}
      />
    </>
  )
}

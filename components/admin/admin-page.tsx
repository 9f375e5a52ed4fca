import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { BackLink } from '@/components/ui/back-link'
import { Icon } from '@/components/ui/icon'
import type { Ability } from '@/lib/access/abilities'
import type { MessageKey } from '@/lib/i18n/translator'
import { requireAdmin } from './require-admin'

type Props = {
  /** None where the contents have a heading of their own. */
  title?: string
  text?: ReactNode
  back?: { href: string; label: string }
  tools?: ReactNode
  /** A form is narrower than a table. */
  isForm?: boolean
  children: ReactNode
}

/** The frame of every page of the back office: the way back, what it is and what for, what can be done, and its contents. */
export function AdminPage({ title, text, back, tools, isForm = false, children }: Props) {
  return (
    <main id="main" className={isForm ? 'page admin-page admin-form' : 'page admin-page'} tabIndex={-1}>
      {back ? <BackLink {...back} /> : null}
      {title ? (
        <header className="top">
          <div className="grow">
            <h1>{title}</h1>
            {text ? <p className="second">{text}</p> : null}
          </div>
          {tools ? <div className="top-tools">{tools}</div> : null}
        </header>
      ) : null}
      {children}
    </main>
  )
}

/** The way to the form of a new one. */
export function AddLink({ href, label, icon = 'plus' }: { href: string; label: string; icon?: string }) {
  return (
    <Link className="button button-go" href={href} prefetch={false}>
      <Icon name={icon} />
      {label}
    </Link>
  )
}

/** The browser's title of a page of the back office, in the reader's language, for those alone who may open it. */
export const adminTitle = (ability: Ability, key: MessageKey) => async (): Promise<Metadata> => {
  const { t } = await requireAdmin(ability)
  return { title: t(key) }
}

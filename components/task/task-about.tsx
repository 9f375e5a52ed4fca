import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Translate } from '@/lib/i18n/translator'
import type { readTaskAbout } from '@/lib/tasks/read-about'

type About = Awaited<ReturnType<typeof readTaskAbout>>

/** The account and order a task is about, for whom it is done, its line of work, and how it ended. */
export function TaskAboutFacts({ about: { account, order, flow, outcome, doneFor }, t }: { about: About; t: Translate }) {
  return (
    <>
      {account && fact(t('task.about.account'), recordLink(`/accounts/${account.id}`, account.name))}
      {order && fact(t('task.about.order'), recordLink(`/orders/${order.id}`, order.name))}
      {doneFor.length > 0 && fact(t('task.about.doneFor'), doneFor.map(({ name }) => name).join(', '))}
      {flow && fact(t('task.about.flow'), flow)}
      {outcome && fact(t('task.about.outcome'), outcome)}
    </>
  )
}

const fact = (name: string, value: ReactNode) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)

const recordLink = (href: string, name: string) => (
  <Link className="link" href={href} prefetch={false}>
    {name}
  </Link>
)

/** What is attached to a task, to be taken away. */
export function TaskAttachments({ attached, t }: { attached: About['attached']; t: Translate }) {
  if (attached.length === 0) return null
  return (
    <section>
      <h3>{t('task.about.attachments')}</h3>
      <ul className="record-files">
        {attached.map(({ id, token, name, contentType }) => (
          <li key={id}>
            <a className="product" href={`/api/files/${token}`} download={name}>
              <Icon name={contentType.startsWith('image/') ? 'image' : 'file-text'} />
              <span className="grow">{name}</span>
              <Icon name="download" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

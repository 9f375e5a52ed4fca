'use client'

import { useRouter } from 'next/navigation'
import { type MouseEvent, useRef } from 'react'
import { useRowKeys } from '@/components/tasks/list/use-row-keys'
import { initials } from '@/components/ui/initials'
import { isPlainPress } from '@/components/ui/soft-link'
import type { CustomerTuple } from './read-customer-page'

const relationshipClasses = ['relationship', 'relationship is-primary mark-star-full', 'relationship mark-star']
const keys = {}

/** The rows of the customers' list: one component and one handler however many there are; j and k walk them. */
export function CustomerRows({ rows, isBusy }: { rows: CustomerTuple[]; isBusy: boolean }) {
  const router = useRouter()
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list, keys)
  const press = (event: MouseEvent<HTMLUListElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || !isPlainPress(event)) return
    event.preventDefault()
    router.push(link.getAttribute('href') ?? '/customers')
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the handler is for the links in the rows, which answer keys by themselves
    <ul ref={list} className="rows rows-wide customer-rows" onClick={press} aria-busy={isBusy || undefined}>
      {rows.map((tuple) => (
        <li key={tuple[0]}>{row(tuple)}</li>
      ))}
    </ul>
  )
}

function row([id, name, whose, star, contact, store, ordered]: CustomerTuple) {
  return (
    <article className="row">
      <span className="disc" aria-hidden="true">
        {initials(name)}
      </span>
      <div className="row-body">
        <p className="row-who">
          <a className="row-link" href={`/customers/${id}`}>
            {name}
          </a>
          <span className={relationshipClasses[star]} title={whose}>
            {whose}
          </span>
        </p>
        <p className="row-what">{contact}</p>
        <p className="row-state">{store}</p>
        <p className="when">{ordered}</p>
      </div>
    </article>
  )
}

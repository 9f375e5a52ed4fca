import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = {
  href: string
  mark: ReactNode
  name: string
  tag: { text: string; tone: string }
  what: string
  state: string
  when: string
}

/** A row of a list of records: what it is called and how it is, and three things told of it. */
export const RecordRow = ({ href, mark, name, tag, what, state, when }: Props) => (
  <li>
    <article className="row">
      <span className="disc" aria-hidden="true">
        {mark}
      </span>
      <div className="row-body">
        <p className="row-who">
          <Link className="row-link" href={href} prefetch={false}>
            {name}
          </Link>
          <span className={`tag ${tag.tone}`}>{tag.text}</span>
        </p>
        <p className="row-what">{what}</p>
        <p className="row-state">{state}</p>
        <p className="when">{when}</p>
      </div>
    </article>
  </li>
)

/** The rows of a list of records, and the way to those that follow. */
export const RecordRows = ({ more, children }: { more: { href: string; label: string } | null; children: ReactNode }) => (
  <>
    <ul className="rows rows-wide customer-rows">{children}</ul>
    {more ? (
      <p className="rows-more">
        <Link className="button button-line" href={more.href} prefetch={false}>
          {more.label}
        </Link>
      </p>
    ) : null}
  </>
)

import { notFound } from 'next/navigation'

/** An address that leads nowhere. */
export default function MissingPage() {
  notFound()
}

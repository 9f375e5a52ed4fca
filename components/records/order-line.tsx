import type { ReactNode } from 'react'
import { Picture } from '@/components/customers/picture'

type Props = { picture: string | null; name: string; about: ReactNode; price: string }

/** One article of an order: its picture, what it is, and what it came to. */
export const OrderLine = ({ picture, name, about, price }: Props) => (
  <li className="product">
    <Picture token={picture} />
    <p className="grow small">
      <b>{name}</b>
      <br />
      <span className="dim">{about}</span>
    </p>
    <span className="small figures">{price}</span>
  </li>
)

import { Fragment } from 'react'

/** An email address that breaks, where it must, after its @; a half too long for a line, before one of its dots. */
export function Address({ children }: { children: string }) {
  const halves = children.split(/(?<=@)/)
  return (
    <span className="address">
      {halves.map((half, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the halves of one address never move
        <span key={index}>{withBreaks(half)}</span>
      ))}
    </span>
  )
}

const withBreaks = (half: string) =>
  half.split(/(?=\.)/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one half never move
    <Fragment key={index}>
      {index > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ))

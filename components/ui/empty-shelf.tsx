'use client'

/** A vase alone on its shelf. Drawn as one piece, so that no page is cut within it (see Icon). */
export function EmptyShelf() {
  const vase = 'M23 11h10v9c0 4 8 8 8 17a8 8 0 0 1-8 8H23a8 8 0 0 1-8-8c0-9 8-13 8-17z'
  return (
    <svg className="draw" viewBox="0 0 120 56" aria-hidden="true">
      <path d="M6 45h108" />
      <g transform="translate(32 0)">
        <path className="paper-fill" d={vase} />
        <path d={`${vase}M21 11h14`} />
      </g>
    </svg>
  )
}

'use client'

/** The product's mark: a tag with a check. Drawn as one piece, so that no page is cut within it (see Icon). */
export function Mark({ size = 30 }: { size?: number }) {
  return (
    <svg className="mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path
        fill="currentColor"
        d="M6 7.500A3.500 3.500 0 0 1 9.500 4h9a3 3 0 0 1 2.100.9l5.500 5.500A3 3 0 0 1 27 12.500v12a3.500 3.500 0 0 1-3.500 3.500h-14A3.500 3.500 0 0 1 6 24.500z"
      />
      <circle cx="20.800" cy="10.200" r="1.700" fill="var(--color-paper)" />
      <path
        fill="none"
        stroke="var(--color-paper)"
        strokeWidth="2.600"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M11 18.200l3.600 3.600 7-7.600"
      />
    </svg>
  )
}

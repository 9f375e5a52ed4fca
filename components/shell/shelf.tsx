'use client'

/** The shelf beside the sign-in form. Drawn as one piece, so that no page is cut within it (see Icon). */
export function Shelf() {
  return (
    <aside className="sign-in-shelf" aria-hidden="true">
      <svg viewBox="0 0 520 520" className="draw shelf" aria-hidden="true">
        <path className="plank" d="M10 206h500v10H10zM10 446h500v10H10z" />
        <g transform="translate(20 71.0) scale(3)">
          <path className="paper-fill" d="M23 11h10v9c0 4 8 8 8 17a8 8 0 0 1-8 8H23a8 8 0 0 1-8-8c0-9 8-13 8-17z" />
          <path className="paper-green" d="M16 34h24c.7 1 1 2 1 3a8 8 0 0 1-8 8H23a8 8 0 0 1-8-8c0-1 .4-2 1-3z" />
          <path d="M23 11h10v9c0 4 8 8 8 17a8 8 0 0 1-8 8H23a8 8 0 0 1-8-8c0-9 8-13 8-17z" />
          <path d="M21 11h14" />
        </g>
        <g transform="translate(165 125.0) scale(1.8)">
          <path className="paper-green" d="M17 27h22l-2 16a3 3 0 0 1-3 2H22a3 3 0 0 1-3-2z" />
          <path className="paper-fill" d="M15.500 14h25L39 27H17z" />
          <path d="M15.500 14h25L37 43a3 3 0 0 1-3 2H22a3 3 0 0 1-3-2z" />
          <path d="M17 27h22" />
        </g>
        <g transform="translate(245 125.0) scale(1.8)">
          <path className="paper-green" d="M17 27h22l-2 16a3 3 0 0 1-3 2H22a3 3 0 0 1-3-2z" />
          <path className="paper-fill" d="M15.500 14h25L39 27H17z" />
          <path d="M15.500 14h25L37 43a3 3 0 0 1-3 2H22a3 3 0 0 1-3-2z" />
          <path d="M17 27h22" />
        </g>
        <g transform="translate(340 71.0) scale(3)">
          <path className="paper-green" d="M18 10h20l6 15H12z" />
          <path d="M18 10h20l6 15H12zM28 25v18M20 45c0-2 4-3 8-3s8 1 8 3z" />
        </g>
        <g transform="translate(20 293.0) scale(3.4)">
          <path className="paper-green" d="M22 28h12c0 4 5 6 5 11 0 4-3 6-6 6H23c-3 0-6-2-6-6 0-5 5-7 5-11z" />
          <path d="M22 28h12c0 4 5 6 5 11 0 4-3 6-6 6H23c-3 0-6-2-6-6 0-5 5-7 5-11zM20.500 28h15" />
          <path d="M28 28C28 18 31 10 38 5M28 28c0-7-3-12-8-16" />
          <path
            className="paper-fill"
            d="M32.500 14c-4-.5-6-3-6-6 4 0 6.500 2.500 6 6zM30 19c4 1 7-.5 8.500-4-4-1-7.500 0-8.500 4zM24.500 18c-3.500.5-6-1-7.500-4 3.500-1 6.500.5 7.500 4z"
          />
          <path d="M32.500 14c-4-.5-6-3-6-6 4 0 6.500 2.500 6 6zM30 19c4 1 7-.5 8.500-4-4-1-7.500 0-8.500 4zM24.500 18c-3.500.5-6-1-7.500-4 3.500-1 6.500.5 7.500 4z" />
        </g>
        <g transform="translate(190 311.0) scale(3)">
          <path className="paper-fill" d="M43 16H13.500a4.500 4.500 0 0 0 0 9H43c1.800-1.500 1.800-7.500 0-9z" />
          <path className="paper-green" d="M44.500 26h-32a4.500 4.500 0 0 0 0 9h32c1.800-1.500 1.800-7.500 0-9z" />
          <path className="paper-fill" d="M46 36H11.500a4.500 4.500 0 0 0 0 9H46c1.800-1.500 1.800-7.500 0-9z" />
          <path d="M43 16H13.500a4.500 4.500 0 0 0 0 9H43c1.800-1.500 1.800-7.500 0-9zM44.500 26h-32a4.500 4.500 0 0 0 0 9h32c1.800-1.500 1.800-7.500 0-9zM46 36H11.500a4.500 4.500 0 0 0 0 9H46c1.800-1.500 1.800-7.500 0-9zM14 20.500h26M13 30.500h28M12 40.500h30" />
        </g>
        <g transform="translate(385 356.0) scale(2)">
          <path className="paper-fill" d="M23 11h10v9c0 4 8 8 8 17a8 8 0 0 1-8 8H23a8 8 0 0 1-8-8c0-9 8-13 8-17z" />
          <path className="paper-green" d="M16 34h24c.7 1 1 2 1 3a8 8 0 0 1-8 8H23a8 8 0 0 1-8-8c0-1 .4-2 1-3z" />
          <path d="M23 11h10v9c0 4 8 8 8 17a8 8 0 0 1-8 8H23a8 8 0 0 1-8-8c0-9 8-13 8-17z" />
          <path d="M21 11h14" />
        </g>
        <path d="M300 216v20" />
        <g transform="translate(272 228) scale(1.75)">
          <path
            className="tag-body"
            d="M6 7.500A3.500 3.500 0 0 1 9.500 4h9a3 3 0 0 1 2.100.9l5.500 5.500A3 3 0 0 1 27 12.500v12a3.500 3.500 0 0 1-3.500 3.500h-14A3.500 3.500 0 0 1 6 24.500z"
          />
          <circle className="tag-hole" cx="16.500" cy="8" r="1.600" />
          <path className="tag-check" d="M11 18.700l3.600 3.600 7-7.600" />
        </g>
      </svg>
    </aside>
  )
}

export type IconSize = 's' | 'm' | 'l'

/** A line icon beside a word (the word says it; the icon is for the eye). Names are lucide's; see public/icons.svg. */
export function Icon({ name, size = 'm' }: { name: string; size?: IconSize }) {
  return (
    <svg className={size === 'm' ? 'i' : `i i-${size}`} viewBox="0 0 24 24" aria-hidden="true">
      <use href={`/icons.svg#${name}`} />
    </svg>
  )
}

export type IconSize = 's' | 'm' | 'l'

/**
 * A line icon beside a word (the word says it; the icon is for the eye). Names are lucide's; see public/icons.svg. Its drawing is no element
 * of its own: a page may be cut between any two elements when it is streamed, and within a drawing React would mark the cut with a style,
 * which the security policy refuses (Q-X4).
 */
export function Icon({ name, size = 'm' }: { name: string; size?: IconSize }) {
  const drawing = { __html: `<use href="/icons.svg#${name}"></use>` }
  const variant = { s: 'icon icon-small', m: 'icon', l: 'icon icon-large' }[size]
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the name of an icon of ours
  return <svg className={variant} viewBox="0 0 24 24" aria-hidden="true" dangerouslySetInnerHTML={drawing} />
}

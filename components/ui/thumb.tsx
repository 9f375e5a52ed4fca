import { Icon } from './icon'

type Props = { picture: string | null; icon?: string; isSmall?: boolean }

/** A small picture of a thing, or its sign where there is none; the name beside it says what it is. */
export function Thumb({ picture, icon = 'package', isSmall }: Props) {
  const size = isSmall ? 32 : 56
  return (
    <span className={isSmall ? 'thumb thumb-small' : 'thumb'}>
      {picture ? (
        // biome-ignore lint/performance/noImgElement: a private picture, already small, that no optimizer may keep
        <img src={`/api/files/${picture}`} alt="" width={size} height={size} loading="lazy" />
      ) : (
        <Icon name={icon} size={isSmall ? 's' : undefined} />
      )}
    </span>
  )
}

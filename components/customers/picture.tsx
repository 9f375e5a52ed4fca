import { Icon } from '@/components/ui/icon'

/** A product's picture by its link, or a bag where there is none. */
export function Picture({ token }: { token: string | null }) {
  return (
    <span className="thumb">
      {token ? (
        // biome-ignore lint/performance/noImgElement: a file of our own, read under the reader's rights
        <img src={`/api/files/${token}`} alt="" loading="lazy" width="56" height="56" />
      ) : (
        <Icon name="shopping-bag" size="l" />
      )}
    </span>
  )
}

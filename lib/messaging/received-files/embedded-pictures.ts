const embedded = /(\ssrc\s*=\s*)(["'])data:image\/[a-z0-9.+-]+;base64,([A-Za-z0-9+/=\s]+)\2/gi

export type EmbeddedPicture = { contentId: string; bytes: Buffer }

/** Takes pictures out that stand in a mail's HTML as data; each is named in its place by a content id, as an attached one would be. */
export function takeEmbedded(html: string): { html: string; pictures: EmbeddedPicture[] } {
  const pictures: EmbeddedPicture[] = []
  const named = html.replace(embedded, (_, before: string, quote: string, data: string) => {
    const contentId = `embedded-${pictures.length + 1}@storehand`
    pictures.push({ contentId, bytes: Buffer.from(data, 'base64') })
    return `${before}${quote}cid:${contentId}${quote}`
  })
  return { html: named, pictures }
}

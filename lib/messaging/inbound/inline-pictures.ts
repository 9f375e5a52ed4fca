type Travelling = { contentId?: string; contentType: string; content: string }

/** A message as a mail program shows it: the pictures that travel with it, in base64, stand in their places. */
export const inlinePictures = (html: string, travelling: Travelling[]): string =>
  travelling.reduce(
    (shown, { contentId, contentType, content }) =>
      contentId ? shown.replaceAll(`cid:${contentId}`, `data:${contentType};base64,${content}`) : shown,
    html,
  )

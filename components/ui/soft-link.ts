import type { MouseEvent } from 'react'

/** Whether a press on a link is one the router may follow: not a new tab, not a download, nobody else took it. */
export const isPlainPress = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented

/** Where the focus goes when what had it is gone: the page's heading, or it is lost for the keyboard (Q-Y2). */
export function focusHeadingIfLost() {
  if (document.activeElement !== document.body && document.activeElement !== null) return
  const heading = document.querySelector<HTMLElement>('#main h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}

/** For when what had the focus is gone and nothing took its place: the page's heading gets it, so that the keyboard goes on from there (Q-Y2). */
export function focusHeading() {
  const heading = document.querySelector<HTMLElement>('#main h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

/** The same, only when nothing has the focus any more. */
export function focusHeadingIfLost() {
  if (document.activeElement === document.body || document.activeElement === null) focusHeading()
}

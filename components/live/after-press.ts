let isDown = false
const waiting = new Set<() => void>()

/** A touch's click comes a moment after its finger left. */
const clickMs = 60

/** Calls `show` at once or, while a finger or a mouse button is down, when its press has landed: what is pressed does not move away. */
export function afterPress(show: () => void) {
  if (isDown) waiting.add(show)
  else show()
}

function land() {
  isDown = false
  setTimeout(() => {
    if (isDown) return
    const shown = [...waiting]
    waiting.clear()
    for (const show of shown) show()
  }, clickMs)
}

if (typeof window !== 'undefined') {
  window.addEventListener('pointerdown', () => (isDown = true), true)
  // A browser's own list takes the release for itself: the next movement shows that nothing is down.
  window.addEventListener('pointermove', ({ buttons }) => (isDown && buttons === 0 ? land() : undefined), {
    capture: true,
    passive: true,
  })
  for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, land, true)
  // Not captured: of the window alone, no field's.
  window.addEventListener('blur', land)
}

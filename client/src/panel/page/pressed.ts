/** While the mouse is held down nothing is drawn: the click would fall on what has just been taken away, and be lost. */

let pressed = false
let waiting: (() => void) | undefined

/** Now, or as soon as nothing is held down and the click has been heard; of several only the last. */
export function whenReleased(draw: () => void): void {
  if (pressed) waiting = draw
  else draw()
}

function released(): void {
  if (!pressed) return
  pressed = false
  setTimeout(() => {
    if (pressed) return
    waiting?.()
    waiting = undefined
  })
}

addEventListener('pointerdown', () => { pressed = true }, { capture: true })
for (const end of ['pointerup', 'pointercancel', 'dragend']) addEventListener(end, released, { capture: true })
// The window's own: a press takes the focus from something in the page, which is no end of it.
addEventListener('blur', ({ target }) => { if (target === window) released() })
// Released outside the page, which then hears of no end.
addEventListener('pointermove', ({ buttons }) => { if (buttons === 0) released() }, { capture: true, passive: true })

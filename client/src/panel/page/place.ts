/**
 * Where somebody has scrolled to: which element stands at the top, and how far from it. A number of pixels would not do, for
 * what is out of sight is not laid out, and its height is a guess.
 */
export interface Place {
  readonly anchor: string
  /** Pixels from the top of the page's visible part. */
  readonly at: number
}

export function placeNow(): Place | undefined {
  if (window.scrollY === 0) return undefined
  for (const y of [4, 24, 48, 96, 192]) {
    const anchored = document.elementFromPoint(window.innerWidth / 2, y)?.closest('[data-anchor]')
    if (anchored) return { anchor: anchored.getAttribute('data-anchor')!, at: anchored.getBoundingClientRect().top }
  }
  return undefined
}

export function scrollTo({ anchor, at }: Place): void {
  const anchored = document.querySelector(`[data-anchor="${CSS.escape(anchor)}"]`)
  if (!anchored) return
  const settle = (): void => window.scrollBy(0, anchored.getBoundingClientRect().top - at)
  settle()
  // What has come into sight by that has its true height only now.
  requestAnimationFrame(() => requestAnimationFrame(settle))
}

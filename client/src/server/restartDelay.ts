/**
 * Milliseconds to wait before the server is started again.
 * `deaths` are the times at which it died, in milliseconds, oldest first. The first few are mended at once; a server that goes on
 * dying is started ever more slowly, at most every half minute, and never given up.
 */
export function restartDelay(deaths: readonly number[], now: number): number {
  // A clock that was set back must not make old deaths new for hours.
  const lately = deaths.filter(time => Math.abs(now - time) < 60_000).length
  return lately <= 3 ? 100 : Math.min(30_000, 250 * 2 ** (lately - 3))
}

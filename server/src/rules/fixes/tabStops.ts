/** Tab stops of several snippets that go in at once: each keeps its own, so that typing in one does not fill another. */

const stop = /\\.|\$(?:\{(\d+)|(\d+))/g

/** The snippets with their stops numbered on, in order; equal numbers within one snippet stay equal. `$0` stays the end. */
export function numberOn(snippets: readonly string[]): readonly string[] {
  let before = 0
  return snippets.map(snippet => {
    let most = 0
    const moved = snippet.replace(stop, (all, braced?: string, bare?: string) => {
      const number = Number(braced ?? bare ?? 0)
      if (number === 0) return all
      most = Math.max(most, number)
      return braced === undefined ? `$${number + before}` : `\${${number + before}`
    })
    before += most
    return moved
  })
}

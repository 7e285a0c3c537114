/** Which of the response's actions stand on which page. */
import { inOneRun } from '../../model/inOneRun.ts'
import { pagesOf, type Page } from '../../model/pages.ts'
import type { Action } from '../../model/response.ts'

export interface PageActions {
  readonly page: Page
  /** The same list as long as they are the very same: others that say the same would be asked for in vain by those who look for them. */
  readonly actions: readonly Action[]
}

export const actionsByPage = inOneRun(({ actions, blocks }): readonly PageActions[] => {
  let from = 0
  let behind = 0
  return pagesOf(blocks).map(page => {
    const end = blocks[behind += page.length]?.start ?? Infinity
    const known = kept.get(page)
    let to = known ? from + known.actions.length : from
    // Mostly they are as many as they were, and none of them need be looked at.
    if (to > actions.length || (to > from && actions[to - 1]!.span.start >= end)) to = from
    while (to < actions.length && actions[to]!.span.start < end) to++
    let found = known
    for (let i = from; found && i < to; i++) if (found.actions[i - from] !== actions[i]) found = undefined
    if (found?.actions.length !== to - from) kept.set(page, found = { page, actions: actions.slice(from, to) })
    from = to
    return found
  })
})

const kept = new WeakMap<Page, PageActions>()

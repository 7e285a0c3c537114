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
    let same = known !== undefined
    let to = from
    for (; to < actions.length && actions[to]!.span.start < end; to++) if (known?.actions[to - from] !== actions[to]) same = false
    const found = same && known!.actions.length === to - from ? known! : { page, actions: actions.slice(from, to) }
    kept.set(page, found)
    from = to
    return found
  })
})

const kept = new WeakMap<Page, PageActions>()

/** Elements from data. Text goes in as text and never as markup. */

type Child = Node | string | undefined | false

export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Readonly<Record<string, string | undefined>> = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value)
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false && child !== ''))
  return made
}

interface Kept {
  readonly content: string
  readonly node: Element
}
const kept = new WeakMap<Element, ReadonlyMap<string, Kept>>()

/**
 * Makes the children of `parent` those of `items`. A child whose item says the same as before is left as it is, with what is
 * open, focused and measured in it; one that is drawn anew gets the focus back where its own had it.
 */
export function keep<Item>(parent: Element, items: readonly Item[], keyOf: (item: Item) => string, draw: (item: Item) => Element): void {
  const before = kept.get(parent) ?? new Map<string, Kept>()
  const now = new Map<string, Kept>()
  const focused = parent.contains(document.activeElement) ? pathTo(document.activeElement!) : undefined
  let place = parent.firstElementChild
  for (const item of items) {
    const content = JSON.stringify(item)
    const old = before.get(keyOf(item))
    const node = old?.content === content ? old.node : draw(item)
    if (old && old.node !== node) copyOpen(old.node, node)
    now.set(keyOf(item), { content, node })
    if (node === place) place = place.nextElementSibling
    else parent.insertBefore(node, place)
    if (old && old.node !== node) {
      if (old.node === place) place = place.nextElementSibling
      old.node.remove()
    }
  }
  const wanted = new Set([...now.values()].map(({ node }) => node))
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove()
  kept.set(parent, now)
  // Where the focus is elsewhere, as in the box for a note, it would be taken from there; it comes back with the page's own (main.ts).
  if (focused !== undefined && document.hasFocus() && document.activeElement === document.body) find(parent, focused)?.focus({ preventScroll: true })
}

/** What tells an element that can have the focus from all others: it is the same when it is drawn anew. */
const pathTo = (from: Element): string | undefined => from.getAttribute('data-id') ?? undefined
const find = (within: Element, id: string): HTMLElement | null => within.querySelector(`[data-id="${CSS.escape(id)}"]`)

/** What somebody unfolded stays unfolded. */
function copyOpen(from: Element, to: Element): void {
  const open = new Set([...from.querySelectorAll('details[open]')].map(details => details.getAttribute('data-id')))
  for (const details of to.querySelectorAll<HTMLDetailsElement>('details')) if (open.has(details.getAttribute('data-id'))) details.open = true
}

/** Something that is drawn only when it is unfolded for the first time, and anew whenever `content` changes. */
export function unfolding(id: string, summary: Node | string, content: () => Element): HTMLDetailsElement {
  const details = element('details', { 'data-id': id }, element('summary', { 'data-id': `${id} summary` }, summary))
  const fill = (): void => {
    if (details.open && details.childElementCount === 1) details.append(content())
  }
  details.addEventListener('toggle', fill)
  return details
}

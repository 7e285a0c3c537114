/** The review panel's page: it draws what it is sent, and says what was chosen. */
import type { Asked, Show } from '../messages.ts'
import { element } from './dom.ts'
import { levelsPart } from './levels.ts'
import { placeNow, scrollTo, type Place } from './place.ts'
import { whenReleased } from './pressed.ts'
import { questionsPart } from './questions.ts'
import { readingPart } from './reading.ts'
import { timelinePart } from './timeline.ts'
import { tracePart } from './trace.ts'

interface Host {
  postMessage(asked: Asked): void
  getState(): unknown
  setState(state: Kept): void
}
declare function acquireVsCodeApi(): Host

/** What is kept while the panel is hidden. */
interface Kept {
  readonly place?: Place | undefined
  readonly onlyGaps: boolean
  readonly open: readonly string[]
  readonly focus?: string
}

const host = acquireVsCodeApi()
const before = host.getState() as Partial<Kept> | undefined
let kept: Kept = { onlyGaps: false, open: [], ...before }
const remember = (more: Partial<Kept>): void => {
  kept = { ...kept, ...more }
  host.setState(kept)
}

const questions = questionsPart()
const trace = tracePart(onlyGaps => remember({ onlyGaps }))
const parts = [questions, trace, timelinePart(), levelsPart(), readingPart()]
const title = element('h1')
const profile = element('p', { class: 'profile' })
const nav = element('nav')
const instead = element('p', { class: 'instead-page', role: 'status' })
const page = element('div', { class: 'page' }, title, profile, nav, ...parts.map(({ part }) => part.node))
document.body.append(element('main', {}, instead, page))

let drawn = false
let latest: Show | undefined
function show(now: Show): void {
  document.title = now.words.title
  page.hidden = !now.view
  instead.hidden = Boolean(now.view)
  if (!now.view) {
    instead.textContent = now.instead
    return
  }
  if (title.textContent !== now.view.title) title.textContent = now.view.title || now.words.title
  profile.textContent = now.view.profile
  const { view } = now
  if (nav.childElementCount === 0) nav.append(element('ul', {}, ...parts.map(({ part }) => element('li', {}, element('a', { href: `#${part.heading.id}` })))))
  nav.setAttribute('aria-label', now.words.parts)
  const headings = [view.questions, view.trace, view.timeline, view.levels, view.reading].map(({ heading }) => heading)
  nav.querySelectorAll('a').forEach((anchor, i) => { anchor.textContent = headings[i] ?? '' })
  latest = now
  // What is seen first comes first; who was here before may have left the page anywhere.
  if (drawn || kept.place) return drawAll()
  questions.show(now)
  marked('seen', () => { if (!drawn) drawAll() })
}

function drawAll(): void {
  if (!latest) return
  for (const part of parts) part.show(latest)
  if (!drawn) restore()
  drawn = true
  marked('drawn')
}

/** For whoever measures and tests: when it could be seen. */
function marked(name: string, then?: () => void): void {
  requestAnimationFrame(() => setTimeout(() => {
    performance.mark(name)
    then?.()
  }))
}

/** The page is made anew each time that the panel comes back into sight. */
function restore(): void {
  trace.gaps(kept.onlyGaps)
  for (const id of kept.open) for (const details of document.querySelectorAll<HTMLDetailsElement>(`details[data-id="${CSS.escape(id)}"]`)) details.open = true
  const { place } = kept
  requestAnimationFrame(() => {
    if (document.hasFocus()) refocus()
    if (place) scrollTo(place)
  })
}

/** Never while somebody types elsewhere: only when the page has the focus. */
function refocus(): void {
  if (kept.focus !== undefined && document.activeElement === document.body) document.querySelector<HTMLElement>(`[data-id="${CSS.escape(kept.focus)}"]`)?.focus({ preventScroll: true })
}

window.addEventListener('message', ({ data }: MessageEvent<Show>) => {
  for (const name of ['received', 'drawn']) performance.clearMarks(name)
  performance.mark('received')
  whenReleased(() => show(data))
})
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null
  const { to, judge, compare, subject } = button?.dataset ?? {}
  if (to !== undefined) host.postMessage({ do: 'go', to })
  else if (judge !== undefined) host.postMessage({ do: 'judge', subject: judge })
  else if (compare !== undefined && subject !== undefined) host.postMessage({ do: 'compare', subject, by: compare })
  const anchor = target instanceof Element ? target.closest('a') : null
  if (anchor) {
    const heading = document.querySelector<HTMLElement>(anchor.hash)
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }
})
document.addEventListener('toggle', () => remember({ open: [...document.querySelectorAll('details[open]')].flatMap(details => details.getAttribute('data-id') ?? []) }), { capture: true })
document.addEventListener('focusin', ({ target }) => {
  const id = target instanceof Element ? target.getAttribute('data-id') : null
  if (id !== null) remember({ focus: id })
})
window.addEventListener('focus', refocus)
let scrolling = 0
window.addEventListener('scroll', () => {
  clearTimeout(scrolling)
  scrolling = setTimeout(() => {
    remember({ place: placeNow() })
    performance.mark('remembered')
  }, 100)
}, { passive: true })

const first = document.getElementById('shows')?.textContent
performance.mark('running')
if (first) {
  performance.mark('received')
  show(JSON.parse(first) as Show)
}
host.postMessage({ do: 'ready', shows: Boolean(first) })

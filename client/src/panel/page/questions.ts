/** The questions: the verdict in words, the evidence, and what people have judged. */
import type { QuestionView } from '../../../../server/src/review/panel/view.ts'
import type { JudgedSubject, Show } from '../messages.ts'
import { element, keep, unfolding } from './dom.ts'
import { judgementItem, judgementList } from './judgements.ts'
import { link } from './links.ts'
import { part, sentence, type Part } from './parts.ts'

/** Quotations that are shown at once. */
const shown = 4

export function questionsPart(): { readonly part: Part; show(now: Show): void } {
  const own = part('questions')
  const list = element('ol', { class: 'cards' })
  return {
    part: own,
    show: ({ view, judged, words }) => {
      if (!view) return
      const { heading, says, questions } = view.questions
      own.heading.textContent = heading
      const left = judged.left
      own.show([
        sentence(says),
        ...(judged.progress === '' ? [] : [{ key: 'progress', from: judged.progress, draw: () => element('p', { class: 'progress' }, judged.progress) }]),
        { key: 'list', from: '', draw: () => list },
        ...(left.length === 0 ? [] : [{ key: 'left', from: [left, words], draw: () => element('div', { class: 'left' }, element('h3', {}, words.left), element('ul', { class: 'judgements' }, ...left.flatMap(({ name, judgements }) => judgements.map(one => {
          const item = judgementItem(one, words)
          item.prepend(element('strong', {}, name))
          return item
        })))) }]),
      ])
      keep(list, questions.map(question => ({ question, judged: judged.subjects[`question:${question.id}`], words })), ({ question }) => question.id, card)
    },
  }
}

function card({ question, judged, words }: { readonly question: QuestionView; readonly judged: JudgedSubject | undefined; readonly words: Show['words'] }): Element {
  const { id, name, text, verdict, verdictWords, reading, person, evidence, place } = question
  const quotes = (some: QuestionView['evidence']): HTMLElement => element('ul', { class: 'quotes' }, ...some.map(one => element('li', {}, link(one, 'quote'), element('span', { class: 'kind' }, one.kind))))
  const rest = evidence.slice(shown)
  const subject = `question:${id}`
  const judge = judged?.judgements.some(one => one.judged) ? words.judgeAnew : words.judge
  return element('li', { 'class': judged?.again ? 'card again' : 'card', 'data-anchor': id },
    element('div', { class: 'top' },
      element('h3', {}, name),
      element('span', { class: `verdict ${verdict}` }, verdictWords),
    ),
    element('div', { class: 'sides' },
      element('div', {},
        element('p', { class: 'asked' }, text),
        person !== undefined && element('p', { class: 'person' }, person)),
      element('div', {},
        element('p', { class: 'reading' }, reading),
        evidence.length > 0 && quotes(evidence.slice(0, shown)),
        rest.length > 0 && unfolding(`more ${id}`, words.more.replace('{0}', String(rest.length)), () => quotes(rest)),
        place && link(place, 'plain'))),
    element('div', { class: 'foot' },
      judged ? judgementList(judged, words) : element('span', { class: 'kind' }, words.notJudged),
      element('button', { 'type': 'button', 'class': 'plain judge', 'data-judge': subject, 'data-id': `judge ${subject}`, 'aria-label': `${judge} ${name}` }, judge),
    ),
  )
}

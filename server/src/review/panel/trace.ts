/** What follows from what: each finding with its position, its actions, and who does them, when, and how it is checked. */
import type { Assessment } from '../../engine/assessment.ts'
import { commonCheck } from '../../features/commonCheck.ts'
import { callingOf } from '../../features/evidenceWords.ts'
import { saidOf, shorten } from '../../features/outline.ts'
import type { Finding, Response } from '../../model/response.ts'
import type { Marker } from '../../profile/marker.ts'
import { unansweredFindings } from '../../model/report/answered.ts'
import { sectionFor } from '../../rules/fixes/sectionFix.ts'
import { promptsIn } from '../../rules/ledger/places.ts'
import { planOf } from '../../rules/ledger/plan.ts'
import { namesNobody, vagueTime } from '../../rules/ledger/untold.ts'
import { titlePlace } from '../../rules/place.ts'
import { capital, counted, inWords, named } from '../../rules/ledger/wording.ts'
import { overlap, wordsAt, type Words } from '../../span.ts'
import { findingNames } from '../words.ts'
import type { Linking } from './places.ts'
import type { Cell, TraceAction, TraceGroup, TraceView } from './view.ts'

export function traceView({ response, marker, answers }: Assessment, linking: Linking): TraceView {
  const { findings, actions } = response
  const { finding: word } = marker.terms
  const monitoring = answers.find(({ question }) => question.reader === 'monitoring')
  const action = actionDrawer(response, marker, commonCheck(answers), linking)
  const names = findingNames(findings)
  const answering = new Set(findings.flatMap(finding => finding.actions))
  const alone = actions.flatMap(({ finding }, i) => (finding < 0 && !answering.has(i) ? [i] : []))
  const [asked, loose] = [alone.filter(i => actions[i]!.level === 'national'), alone.filter(i => actions[i]!.level !== 'national')]
  const groups = inOrder(findings).map(i => findingGroup(response, findings[i]!, names[i]!, i, linking, action))
  const rest = (key: string, text: string, some: readonly number[]): readonly TraceGroup[] =>
    some.length === 0 ? [] : [{ key, instead: { text, missing: key === 'loose' }, actions: some.map(i => action(i, key)) }]
  const open = response.reviewReport ? unansweredFindings(response, response.reviewReport, marker.terms.findingWords) : []
  const place = sectionFor(response, answers.find(({ question }) => question.reader === 'acceptance')?.question.id ?? '')?.heading ?? titlePlace(response)
  const unanswered = open.map(({ label }): TraceGroup => ({
    key: `review ${label}`, instead: { text: `${capital(named(label))} of the report is not answered`, missing: true }, noAction: linking.missing(`review ${label}`, 'Where a reader would look', place), actions: [],
  }))
  const all = [...groups, ...unanswered, ...rest('loose', findings.length === 0 ? `No ${word} is listed in the response` : `Answers no ${word}`, loose), ...rest('national', 'Asked of national bodies', asked)]
  const quote = marker.obstacles.find(({ id }) => id === 'monitoring-late')?.text
  return {
    heading: 'From findings to checks',
    says: `${says(response, groups, all, loose.length, word)}${open.length > 0 ? ` Of those in the review, ${open.length} ${open.length === 1 ? 'is' : 'are'} not answered.` : ''}`,
    ...(actions.length >= 2 && monitoring?.verdict === 'not-found' && { asks: { question: 'How will anyone know whether these actions have worked? No check of them was found.', ...(quote !== undefined && { quote }) } }),
    columns: [capital(word), 'Position', 'Action', 'Who', 'By when', 'How it is checked'],
    groups: all,
  }
}

/** As a reader would look for them: by number, and where they have none by place. One that is listed only in a table far down is not the last. */
function inOrder(findings: readonly Finding[]): readonly number[] {
  const kinds = new Map<string, number[]>()
  for (const i of findings.map((_, i) => i).sort((a, b) => findings[a]!.span.start - findings[b]!.span.start)) {
    const kind = findings[i]!.label.replace(/\d.*$/s, '').trim().toLowerCase()
    kinds.set(kind, [...(kinds.get(kind) ?? []), i])
  }
  return [...kinds.values()].flatMap(same => (same.every(i => /\d/.test(findings[i]!.label)) ? same.sort(byNumber((i: number) => findings[i]!.label)) : same))
}

/** Made where it is asked for: a collator takes longer to make than a page to read. */
const byNumber = <T>(labelOf: (one: T) => string): ((a: T, b: T) => number) => {
  const { compare } = new Intl.Collator('en', { numeric: true })
  return (a, b) => compare(labelOf(a), labelOf(b))
}

function findingGroup(response: Response, finding: Finding, name: string, i: number, { link, missing }: Linking, action: (index: number, within: string) => TraceAction): TraceGroup {
  const { span, text, position, positionWords: words, actions } = finding
  const key = `finding ${i}`
  return {
    key,
    finding: {
      id: name,
      name: link(key, name, span),
      text: text.trim() === '' || text.trim() === name ? '' : shorten(text, 200),
      position: position === 'not-stated' ? missing(`${key} position`, 'No position found', span) : link(`${key} position`, capital(saidOf(response, finding)), words ?? span),
    },
    ...(actions.length === 0 && { noAction: missing(`${key} action`, 'No action found', span) }),
    actions: actions.map(one => action(one, key)),
  }
}

/**
 * Nothing is said to be missing where it may stand in other words: named or dated above a list, checked with all the actions. An
 * action that is told as done, or asked of others, owes nobody an owner or a date.
 */
function actionDrawer(response: Response, marker: Marker, common: Words | undefined, { link, missing }: Linking): (index: number, within: string) => TraceAction {
  const planned = new Map(planOf(response).map(one => [one.action, one]))
  return (index, within) => {
    const action = response.actions[index]!
    const { text, span, owner, due, monitoring, level } = action
    const plan = level === 'national' ? undefined : planned.get(action)
    const key = `${within} action ${index}`
    const nobody = plan && namesNobody(plan, marker)
    const vague = plan && vagueTime(response, plan)
    const cell = (part: string, words: Words | undefined, elsewhere: Words | undefined, told: string, lacks: string, empty?: string): Cell => {
      const to = `${key} ${part}`
      if (empty !== undefined && words) return missing(to, `${shorten(words.text, 60)}: ${empty}`, words)
      if (words && words.text.trim() !== '') return promptsIn(response, words).length > 0 ? missing(to, `To be filled in: ${shorten(words.text, 60)}`, words) : link(to, words.text, words)
      if (elsewhere) return link(to, told, elsewhere)
      return plan ? missing(to, lacks, span) : link(to, '–', span)
    }
    const above = { text, ...span }
    // Who is to act is whoever is asked, and nobody here checks it.
    const asked = level === 'national' ? response.evidence.get('national')?.find(one => one.kind.startsWith('asked: ') && overlap(one, span)) : undefined
    return {
      key,
      action: link(`${key} action`, text, span),
      owner: asked ? link(`${key} owner`, callingOf(asked).slice(7), asked) : cell('owner', owner, plan?.under.owner ? above : undefined, 'Named above it', 'Nobody named', nobody ? 'nobody in particular' : undefined),
      date: cell('date', due ?? (vague && wordsAt(response.text, vague)), plan?.under.date ? above : undefined, 'Dated above it', 'No date found', vague && 'no date that can be checked'),
      check: cell('check', monitoring, level === 'national' ? undefined : common, 'Checked with the others', 'No check found'),
    }
  }
}

function says({ findings, actions }: Response, groups: readonly TraceGroup[], all: readonly TraceGroup[], loose: number, word: string): string {
  if (findings.length === 0 && actions.length === 0) return `No ${word} and no action was found in the response, so there is nothing to draw yet. Each ${word} is drawn here once it is listed, with what follows from it.`
  const drawn = all.flatMap(group => group.actions)
  const gaps: readonly (readonly [number, string])[] = [
    [groups.filter(({ finding }) => finding?.position.missing).length, 'without a position'],
    [groups.filter(({ noAction }) => noAction).length, 'without an action'],
  ]
  const lacks: readonly (readonly [number, string])[] = [
    [findings.length === 0 ? 0 : loose, `answering no ${word}`],
    [drawn.filter(({ owner }) => owner.missing).length, 'with nobody in particular named'],
    [drawn.filter(({ date }) => date.missing).length, 'without a date that can be checked'],
    [drawn.filter(({ check }) => check.missing).length, 'without a check'],
  ]
  const part = (n: number, one: string, of: readonly (readonly [number, string])[]): string => {
    const some = of.filter(([count]) => count > 0).map(([count, what]) => `${inWords(count)} ${what}`)
    return `${capital(counted(n, one))}${some.length ? `, ${some.join(', ')}` : ''}.`
  }
  return `${part(findings.length, word, gaps)} ${part(actions.length, 'action', lacks)}`
}

/** Short responses that pair every choice with many others: a finding's form with each way of saying a position and of telling an action. */
import type { Position } from '../../../../server/src/model/response.ts'
import type { Form } from './announcing.ts'
import { deedOf, works, type DeedForm } from './deeds.ts'
import type { Slot, Telling } from './slot.ts'
import { said, speakers, type TellingForm } from './tellings.ts'
import { plural, reviewed } from './wordings.ts'

export interface Choices {
  readonly form: string
  readonly count: string
  readonly noun: string
  readonly speaker: string
  readonly place: string
  readonly telling: string
  readonly deed: string
}

export interface Made {
  readonly text: string
  readonly slots: readonly (Slot & { readonly choices: Choices, readonly position: Position })[]
}

const counts = [1, 2, 5, 12]
const nouns = ['recommendation', 'finding', 'concern', 'learning point', 'lesson', 'theme', 'matter of concern', 'key finding', 'area for improvement']

/** Where positions are said: each with its finding, or at the start for all or some. */
const places = ['before', 'after', 'by name', 'all', 'before', 'all but one', 'after', 'range', 'before'] as const
type Place = typeof places[number]

const none: TellingForm = { name: '', position: 'not-stated' }

/** “The Board accepts all of the recommendations.”, for those of which it is true. */
const alls = ['S accept|s all of the Ms.', 'S accept|s the Ms in full.', 'All of the Ms have been accepted.', 'S ha|s accepted each of the Ms.', 'S agree|s with all the Ms made in the report.', 'S accept|s the Ms.', 'S fully endorse|s the report and its Ms.', 'Every M is accepted.', 'The Ms are accepted in full by S.', 'S accept|s all COUNT Ms.']
const allBut = ['S accept|s all of the Ms except M X, which it do|es not accept.', 'S accept|s all the Ms apart from M X. M X is not accepted.', 'With the exception of M X, which we do not accept, all the Ms are accepted.', 'All Ms but M X are accepted. S do|es not accept M X.']
const ranges = ['S accept|s Ms 1 to X. Ms Y to Z are accepted in principle.', 'Ms 1–X are accepted; Ms Y–Z are accepted in part.', 'S accept|s Ms 1 to X in full and Ms Y to Z in principle.']
const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Rounds through a list, beginning elsewhere for each user. */
const round = <T>(list: readonly T[], step: number): ((k: number) => T) => k => list[(k * step) % list.length]!

/** What the choices are made from. */
export interface Choice {
  readonly forms: readonly Form[]
  readonly tellings: readonly TellingForm[]
  readonly deeds: readonly DeedForm[]
}

const pick = { speaker: round(speakers, 5), noun: round(nouns, 4), place: round(places, 1), work: round(works, 1) }

const short = (t: TellingForm): boolean => !/\b[SON]\b/.test(t.name)

/** How often each form goes through the counts. */
const rounds = 2

export const cover = (choice: Choice): readonly Made[] => {
  const out: Made[] = []
  let slotsSoFar = 0
  choice.forms.forEach((form, f) => {
    for (let k = 0; k < counts.length * rounds; k++) {
      const count = counts[k % counts.length]!
      if (count < (form.from ?? 1) || count > (form.upTo ?? 12)) continue
      out.push(made(choice, form, count, f * 3 + k, slotsSoFar))
      slotsSoFar += count
    }
  })
  return out
}

const made = ({ tellings, deeds }: Choice, form: Form, count: number, k: number, from: number): Made => {
  const noun = form.noun ?? pick.noun(k)
  const speaker = pick.speaker(k)
  const wanted = pick.place(k)
  const place: Place = form.unnumbered && (wanted === 'by name' || wanted === 'all but one' || wanted === 'range') ? 'before' : wanted === 'all but one' && count < 3 ? 'all' : wanted === 'range' && count < 5 ? 'before' : form.position && ['all', 'all but one', 'range'].includes(wanted) ? 'before' : wanted
  const told = place === 'before' || place === 'after' || place === 'by name'
  const tell = round(tellings, 37), act = round(deeds, 11)
  const apt = form.position ? tellings.filter(short) : tellings
  const slots = Array.from({ length: count }, (_, i) => {
    const n = i + 1
    const choice = !told ? none : form.position ? apt[(from + i) % apt.length]! : tell(from + i)
    const telling: Telling = { ...choice, words: said(choice, speaker, noun, place === 'by name' ? `${noun} ${n}` : undefined) }
    const deed = deedOf(act(from + i), pick.work(from + i))
    const reply = (place === 'after' ? [deed.words, telling.words] : [telling.words, deed.words]).filter(Boolean).join(' ')
    const position: Position = told ? choice.position : place === 'all' ? 'accepted' : place === 'all but one' ? n === 2 ? 'not-accepted' : 'accepted' : n <= 3 ? 'accepted' : 'accepted-in-part'
    const choices: Choices = { form: form.name, count: String(count), noun, speaker: speaker.name, place, telling: choice.name || `(${place})`, deed: deed.name }
    return { n, noun, ...reviewed(noun, n), telling, deed, reply, position, choices }
  })
  const many = (list: readonly string[]): string => said({ name: list[k % list.length]!.replace(/\bMs\b/g, plural(noun)).replace(/\bM\b/g, noun).replace('COUNT', numbers[count]!).replace(/\bX\b/g, place === 'range' ? '3' : '2').replace(/\bY\b/g, '4').replace(/\bZ\b/g, String(count)), position: 'accepted' }, speaker, noun, undefined)
  const opening = place === 'all' ? many(alls) : place === 'all but one' ? many(allBut) : place === 'range' ? many(ranges) : 'The report was received in May.'
  return { text: `# Larkhaven: response to the review\n\n${opening}\n\n${form.build(slots)}\n`, slots }
}

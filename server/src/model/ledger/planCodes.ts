/** A plan that was pasted without its lines: its entries begin with codes, “1.1 …”, “2a …”, “3(ii) …”; a bare number may be the title of those below it. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { placeIn } from './markPlaces.ts'

/** The style of such an entry. */
export const planStyle = 'plan'

interface Code {
  /** “3(ii)”; empty for “For all of 3 –”, which is said of the group. */
  readonly label: string
  /** 3.02 for “3(ii)”; 0 for what is said of the group. */
  readonly value: number
  /** UTF-16 units before its words. */
  readonly length: number
  /** A letter or bracket follows its number, as no date or sum has it. */
  readonly sure: boolean
}

const entry = new RegExp(grammar.planCodes.entry, 'u')
const group = new RegExp(grammar.planCodes.group)
const begins = new RegExp(grammar.planCodes.begins, 'g')

/** UTF-16 units that hold a code and the first letter of its words. */
const longest = 24

/** The code that the text opens with. */
export const codeAt = (plain: string): Code | undefined => {
  const whole = group.exec(plain)
  if (whole) return { label: '', value: 0, length: whole[0].length, sure: true }
  const [all, number = '', dotted, letter, part, capital] = entry.exec(plain.slice(0, longest)) ?? []
  if (all === undefined || !part && !capital) return undefined
  const within = dotted ?? letter ?? part
  return {
    label: number + (dotted ? `.${dotted}` : letter ?? (part ? `(${part})` : '')), value: Number(number) + (within ? placeIn(within) / 100 : 0),
    length: all.trimEnd().length - (capital && all.endsWith(capital) ? capital.length : 0), sure: (letter ?? part) !== undefined,
  }
}

/** Whether the code comes next after the other: 1.1 after 1, 2 after 1.3, 3.2 after 3.1. */
export const nextCode = (value: number, other: number): boolean => {
  const step = Math.floor(value) - Math.floor(other), place = Math.round(value % 1 * 100)
  return value === 0 || step === 0 && place === Math.round(other % 1 * 100) + 1 || step === 1 && place < 2
}

/** Where entries begin within a paragraph, on lines or behind a sentence; none where no code is sure. */
export const codedStarts = (plain: string): readonly number[] => {
  const out: number[] = []
  let last = codeAt(plain)?.value
  let sure = false
  for (const match of plain.matchAll(begins)) {
    const at = match.index + match[0].length
    const code = codeAt(plain.slice(at, at + longest * 2))
    if (!code || !code.sure && !match[0].startsWith('\n') || (last === undefined ? !code.sure || code.value === 0 : !nextCode(code.value, last))) continue
    out.push(at)
    last = code.value || last
    sure ||= code.sure
  }
  return sure ? out : []
}

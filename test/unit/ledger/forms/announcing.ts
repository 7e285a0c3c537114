/** How findings are announced in responses: each form builds the part of the document that goes through them. */
import { plural as pluralOf } from './wordings.ts'
import type { Slot } from './slot.ts'

export interface Form {
  readonly name: string
  /** The only word for findings that it is used with. */
  readonly noun?: string
  /** At least so many findings. */
  readonly from?: number
  /** At most so many findings. */
  readonly upTo?: number
  /** Findings have no number there to be named by. */
  readonly unnumbered?: true
  /** The position is said in a heading, in a word or two. */
  readonly position?: true
  readonly build: (slots: readonly Slot[]) => string
}

const words = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']
export const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']
export const letters = 'abcdefghijkl'
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

export const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1)
export const small = (s: string): string => /^I /.test(s) ? s : s.charAt(0).toLowerCase() + s.slice(1)
export const each = (one: (s: Slot) => string, between = '\n\n', before: (s: Slot) => string = () => ''): Form['build'] => slots => (slots[0] ? before(slots[0]) : '') + slots.map(one).join(between)
export const plural = (s: Slot): string => pluralOf(s.noun)
export const table = (head: readonly string[], row: (s: Slot) => readonly string[]): Form['build'] => slots =>
  [head, head.map(() => '---'), ...slots.map(row)].map(cells => `| ${cells.join(' | ')} |`).join('\n')

/** A sentence's first words, as a cell of positions holds them. */
export const position = (s: Slot): string => s.telling.words

export const forms: readonly Form[] = [
  { name: 'heading: Recommendation 3', build: each(s => `## ${capital(s.noun)} ${s.n}\n\n${s.reply}`) },
  { name: 'heading: Recommendation 3, wording in a quote', build: each(s => `## ${capital(s.noun)} ${s.n}\n\n> ${s.wording}\n\n${s.reply}`) },
  { name: 'heading: Recommendation 3: title; Response heading', build: each(s => `## ${capital(s.noun)} ${s.n}: ${s.title}\n\n${s.wording}\n\n### Response\n\n${s.reply}`) },
  { name: 'heading: Response to recommendation 3', build: each(s => `### Response to ${s.noun} ${s.n}\n\n${s.reply}`) },
  { name: 'heading: Recommendation 3, then Government response', build: each(s => `### ${capital(s.noun)} ${s.n}\n\n${s.wording}\n\n### Government response\n\n${s.reply}`) },
  { name: 'heading: 3. Title below Our response', build: each(s => `### ${s.n}. ${s.title}\n\n${s.reply}`, '\n\n', s => `## Our response to the ${plural(s)}\n\n`) },
  { name: 'heading: Recommendation 3 – Accepted', position: true, build: each(s => `## ${capital(s.noun)} ${s.n}${s.telling.words ? ` – ${s.telling.words.replace(/\.$/, '')}` : ''}\n\n${s.deed.words}`) },
  { unnumbered: true, name: 'heading: Finding Three', build: each(s => `## ${capital(s.noun)} ${words[s.n - 1]}\n\n${s.reply}`) },
  { unnumbered: true, name: 'heading: Learning point C', build: each(s => `## ${capital(s.noun)} ${letters[s.n - 1]!.toUpperCase()}\n\n${s.reply}`) },
  { unnumbered: true, name: 'heading: Concern (c)', build: each(s => `## ${capital(s.noun)} (${letters[s.n - 1]})\n\n${s.reply}`) },
  { unnumbered: true, name: 'heading: Concern iii', from: 2, build: each(s => `## ${capital(s.noun)} (${roman[s.n - 1]})\n\n${s.reply}`) },
  { name: 'heading: Theme 2 – title', build: each(s => `## ${capital(s.noun)} ${s.n} – ${s.title}\n\n${s.reply}`) },
  { name: 'heading: Priority finding 1', noun: 'priority finding', build: each(s => `## Priority finding ${s.n}\n\n${s.wording}\n\n**Our response**\n\n${s.reply}`) },
  { name: 'heading: Question for the Board 4', noun: 'question for the board', build: each(s => `## Question for the Board ${s.n}\n\n${s.reply}`) },
  { unnumbered: true, name: 'heading: What the review found: title', noun: 'finding', from: 2, build: each(s => `## What the review found: ${small(s.title)}\n\n${s.wording}\n\n### What we say\n\n${s.reply}`) },
  { unnumbered: true, name: 'heading: First recommendation', build: each(s => `## ${capital(ordinals[s.n - 1]!)} ${s.noun}\n\n${s.reply}`) },
  { name: 'heading: R3', noun: 'recommendation', build: each(s => `## R${s.n}: ${s.title}\n\n${s.reply}`) },
  { name: 'heading: Recommendation 3 (paragraph 4.12)', noun: 'recommendation', build: each(s => `## Recommendation ${s.n} (paragraph 4.${s.n + 9})\n\n*${s.wording}*\n\n${s.reply}`) },
  { unnumbered: true, name: 'heading: the review’s own titles', from: 2, build: each(s => `### ${s.title}\n\n**The review said:** ${s.wording}\n\n**Our response:** ${s.reply}`, '\n\n', s => `## Response to the ${plural(s)}\n\n`) },
  { unnumbered: true, name: 'heading: Unnumbered Recommendation: title', from: 2, build: each(s => `## ${capital(s.noun)}: ${s.title}\n\n${s.reply}`) },
  { name: 'bold line: Recommendation 3', build: each(s => `**${capital(s.noun)} ${s.n}**\n\n${s.wording}\n\n${s.reply}`) },
  { name: 'bold lead: Recommendation 3: wording', build: each(s => `**${capital(s.noun)} ${s.n}:** ${s.wording}\n\n${s.reply}`) },
  { name: 'bold lead: whole wording bold', build: each(s => `**${capital(s.noun)} ${s.n}: ${s.wording}**\n\n${s.reply}`) },
  { unnumbered: true, name: 'bold lead: 3. wording (Paragraph 45)', build: each(s => `**${s.n}. ${s.wording} (Paragraph ${s.n + 44})**\n\n${s.reply}`, '\n\n', s => `## ${capital(plural(s))}\n\n`), from: 2 },
  { name: 'bold lead: R3 wording', noun: 'recommendation', build: each(s => `**R${s.n}** ${s.wording}\n\n${s.reply}`) },
  { name: 'italic lead: Recommendation 3: wording', build: each(s => `*${capital(s.noun)} ${s.n}: ${s.wording}*\n\n${s.reply}`) },
  { unnumbered: true, name: 'italic wording without number', from: 2, build: each(s => `*${s.wording}*\n\n${s.reply}`, '\n\n', s => `The review made the following ${plural(s)}. Each is given in italics, with our response below it.\n\n`) },
  { name: 'block quote: Recommendation 3: wording', build: each(s => `> **${capital(s.noun)} ${s.n}:** ${s.wording}\n\n${s.reply}`) },
  { unnumbered: true, name: 'block quote: 3. wording', from: 2, build: each(s => `> ${s.n}. ${s.wording}\n\n${s.reply}`, '\n\n', s => `## The ${plural(s)} and our response\n\n`) },
  { unnumbered: true, name: 'block quote without number', from: 2, build: each(s => `> ${s.wording}\n\n${s.reply}`, '\n\n', s => `## ${capital(plural(s))}\n\nWe set out the ${plural(s)} below, each with our response.\n\n`) },
  { name: 'quoted sentence: Recommendation 3', build: each(s => `${capital(s.noun)} ${s.n}: “${s.wording}”\n\n${s.reply}`) },
  { name: 'plain lead: Recommendation 3 – wording', build: each(s => `${capital(s.noun)} ${s.n} – ${s.wording}\n\nResponse: ${s.reply}`) },
  { name: 'plain lead: Recommendation 3. reply', build: each(s => `${capital(s.noun)} ${s.n}. ${s.reply}`) },
  { unnumbered: true, name: 'numbered paragraph: wording, reply in it', from: 2, build: each(s => `${s.n}. *${s.wording}*\n\n   ${s.reply}`, '\n\n', s => `## ${capital(plural(s))} and response\n\n`) },
  { unnumbered: true, name: 'numbered paragraph: wording then reply below', from: 2, build: each(s => `${s.n}. ${s.wording}\n\n${s.reply}`, '\n\n', s => `You raised the following ${plural(s)}, to which I reply in turn.\n\n`) },
  { unnumbered: true, name: 'lettered paragraph: (a) wording', from: 2, build: each(s => `(${letters[s.n - 1]}) ${s.wording}\n\n${s.reply}`, '\n\n', s => `The ${plural(s)} that you raised, and our response to each, are:\n\n`) },
  { name: 'list item with sub-items', build: each(s => `- **${capital(s.noun)} ${s.n}:** ${s.wording}\n  - Response: ${s.telling.words || 'See below.'}\n  - ${s.deed.words}`, '\n') },
  { name: 'list item: Recommendation 3: reply', build: each(s => `- ${capital(s.noun)} ${s.n}: ${s.reply}`, '\n') },
  { name: 'table: no., wording, response, action', build: slots => table(['No.', capital(slots[0]!.noun), 'Response', 'Action'], s => [String(s.n), s.wording, position(s), s.deed.words])(slots) },
  { name: 'table: wording with number, position, action', build: slots => table([capital(slots[0]!.noun), 'Position', 'What we will do'], s => [`${s.n}. ${s.wording}`, position(s), s.deed.words])(slots) },
  { name: 'table: Recommendation 3 in the cell, merged reply', build: table(['What the review said', 'Our response'], s => [`**${capital(s.noun)} ${s.n}:** ${s.wording}`, s.reply]) },
  { name: 'table: finding last', build: slots => table(['Accepted?', 'Action', `${capital(slots[0]!.noun)}`], s => [position(s), s.deed.words, `${s.n}. ${s.wording}`])(slots) },
  { name: 'table: Ref R3', noun: 'recommendation', build: table(['Ref', 'Recommendation', 'Status', 'Action taken'], s => [`R${s.n}`, s.wording, position(s), s.deed.words]) },
  { unnumbered: true, name: 'table: wording without number', build: slots => table([`${capital(slots[0]!.noun)}`, 'Agreed?', 'Actions'], s => [s.wording, position(s), s.deed.words])(slots) },
  { unnumbered: true, name: 'prose: The first concern you raise', from: 2, build: each(s => `The ${ordinals[s.n - 1]} ${s.noun} you raise is that ${small(s.wording)} ${s.reply}`) },
  { unnumbered: true, name: 'prose: In respect of your second', from: 2, build: each(s => `In respect of your ${ordinals[s.n - 1]} ${s.noun}, ${small(s.wording)} ${s.reply}`) },
  { unnumbered: true, name: 'prose: Turning to the third', from: 2, build: each(s => `${s.n === 1 ? 'Taking the first' : `Turning to the ${ordinals[s.n - 1]}`} ${s.noun}. ${s.reply}`) },
  { unnumbered: true, name: 'prose: As to (b)', from: 2, build: each(s => `As to (${letters[s.n - 1]}), ${small(s.title)}: ${s.reply}`, '\n\n', s => `Your report raises ${plural(s)}, which I take in turn.\n\n`) },
  { unnumbered: true, name: 'prose: Your second was that', from: 2, build: each(s => `Your ${ordinals[s.n - 1]} ${s.n === 1 ? `${s.noun} ` : ''}was that ${small(s.wording)} ${s.reply}`) },
  { name: 'prose: On recommendation 3,', build: each(s => `On ${s.noun} ${s.n}, ${small(s.reply)}`) },
  { unnumbered: true, name: 'prose: Firstly, you', noun: 'concern', from: 2, build: each(s => `${capital(ordinals[s.n - 1]!)}, you raised a concern about ${small(s.title)}. ${s.reply}`) },
  { unnumbered: true, name: 'prose: one unnumbered recommendation', upTo: 1, build: each(s => `The review made one ${s.noun}: that ${small(s.wording)}\n\n${s.reply}`) },
  { name: 'PDF: heading run in', build: each(s => `${capital(s.noun)} ${s.n}\n${s.wording}\nResponse\n${s.reply}`) },
  { name: 'PDF: capitals', build: each(s => `${s.noun.toUpperCase()} ${s.n}\n${s.wording}\nOUR RESPONSE\n${s.reply}`) },
  { name: 'PDF: all in one line', build: each(s => `${capital(s.noun)} ${s.n} ${s.wording} Response ${s.reply}`, ' ') },
  { name: 'PDF: blank lines lost', build: each(s => `${capital(s.noun)} ${s.n}: ${s.wording}\n${s.reply}`, '\n') },
]

/** More ways to announce findings: sub-numbers, topics, ordinals in running letters, fields, tables of every finding's own. */
import { capital, each, letters, ordinals, plural, position, small, table, type Form } from './announcing.ts'
import type { Slot } from './slot.ts'

/** 1, 2a, 2b, 3a, 3b, 3c, 4, 5a, … */
const subs = ['1', '2a', '2b', '3a', '3b', '3c', '4', '5a', '5b', '6', '7a', '7b']
const sub = (s: Slot): string => subs[s.n - 1]!
/** 1.1, 1.2, 2.1, … */
const decimal = (s: Slot): string => `${Math.ceil(s.n / 2)}.${s.n % 2 === 1 ? 1 : 2}`
const bare = (s: Slot): string => s.telling.words.replace(/\.$/, '')

export const laterForms: readonly Form[] = [
  { unnumbered: true, name: 'heading: Recommendation 2a', from: 2, build: each(s => `## ${capital(s.noun)} ${sub(s)}\n\n${s.wording}\n\n### Response\n\n${s.reply}`) },
  { unnumbered: true, name: 'heading: Recommendation 2(b)', from: 2, build: each(s => `## ${capital(s.noun)} ${sub(s).replace(/([a-c])$/, '($1)')}\n\n${s.reply}`) },
  { unnumbered: true, name: 'heading: Recommendation 1.2', from: 2, build: each(s => `## ${capital(s.noun)} ${decimal(s)}: ${s.title}\n\n${s.reply}`) },
  { unnumbered: true, name: 'heading: Recommendation 4.1(b)', from: 2, build: each(s => `## ${capital(s.noun)} 4.1(${letters[s.n - 1]})\n\n${s.reply}`) },
  { unnumbered: true, name: 'table: 2a', from: 2, build: slots => table(['No.', capital(slots[0]!.noun), 'Response', 'Action'], s => [sub(s), s.wording, position(s), s.deed.words])(slots) },
  { unnumbered: true, name: 'table: 1.2', from: 2, build: slots => table(['Ref', capital(slots[0]!.noun), 'Response', 'Action'], s => [decimal(s), s.wording, position(s), s.deed.words])(slots) },
  { name: 'heading: Recommendation 3 of 5', build: slots => slots.map(s => `## ${capital(s.noun)} ${s.n} of ${slots.length}\n\n${s.reply}`).join('\n\n') },
  { name: 'heading: Recommendation No. 3', build: each(s => `## ${capital(s.noun)} No. ${s.n}\n\n${s.wording}\n\n### Board response\n\n${s.reply}`) },
  { name: 'heading: Rec 3', noun: 'recommendation', build: each(s => `## Rec ${s.n} – ${s.title}\n\n${s.reply}`) },
  { name: 'heading: Title (recommendation 3)', build: each(s => `## ${s.title} (${s.noun} ${s.n})\n\n${s.reply}`) },
  { name: 'heading: What we will do about recommendation 3', build: each(s => `## What we will do about ${s.noun} ${s.n}\n\n${s.reply}`) },
  { unnumbered: true, name: 'heading: title; Finding:/Response:', from: 2, build: each(s => `### ${s.title}\n\n**${capital(s.noun)}:** ${s.wording}\n\n**Response:** ${s.reply}`) },
  { unnumbered: true, name: 'labels: Recommendation:/Response:, ruled off', from: 2, build: each(s => `**${capital(s.noun)}:** ${s.wording}\n\n**Response:** ${s.reply}`, '\n\n---\n\n') },
  { unnumbered: true, name: 'labels: on lines of one paragraph', from: 2, build: each(s => `**${capital(s.noun)}:** ${s.wording}\\\n**Response:** ${s.reply}`) },
  { name: 'bold line, hard breaks', build: each(s => `**${capital(s.noun)} ${s.n}**\\\n${s.wording}\\\n**Response**\\\n${s.reply}`) },
  { name: 'fields: Position, Action', position: true, build: each(s => `### ${capital(s.noun)} ${s.n}\n\n${s.wording}\n\n- **Position:** ${s.telling.words || 'see below'}\n- **Action:** ${s.deed.words}`) },
  { name: 'fields on lines', position: true, build: each(s => `### ${capital(s.noun)} ${s.n}\n\n**Our position:** ${s.telling.words || 'see below'}\\\n**What we will do:** ${s.deed.words}`) },
  { unnumbered: true, name: 'numbered list: **title.** reply', from: 2, build: each(s => `${s.n}. **${s.title}.** ${s.reply}`, '\n', s => `The review made the following ${plural(s)}. Our response to each is below.\n\n`) },
  { unnumbered: true, name: 'list: **title** – reply', from: 2, build: each(s => `- **${s.title}** – ${s.reply}`, '\n', s => `We answer each of the review’s ${plural(s)} in turn:\n\n`) },
  { unnumbered: true, name: 'topic: On handover,', from: 2, build: each(s => `On ${small(s.title)}, ${small(s.reply)}`, '\n\n', s => `The review made several ${plural(s)}, which we take in turn.\n\n`) },
  { unnumbered: true, name: 'topic: In relation to handover,', from: 2, build: each(s => `In relation to ${small(s.title)}, ${small(s.reply)}`, '\n\n', s => `Your report sets out your ${plural(s)}.\n\n`) },
  { unnumbered: true, name: 'topic: bold lead **Handover.**', from: 2, build: slots => `The review raised ${slots.length} ${plural(slots[0]!)}.\n\n${slots.map(s => `**${s.title}.** ${s.reply}`).join('\n\n')}` },
  { unnumbered: true, name: 'topic: plain line', from: 2, build: slots => `The review raised ${slots.length} ${plural(slots[0]!)}.\n\n${slots.map(s => `${s.title}\n\n${s.reply}`).join('\n\n')}` },
  { unnumbered: true, name: 'letter: The first relates to', from: 2, upTo: 7, build: each(s => `${s.n === 1 ? `Your first ${s.noun}` : `The ${ordinals[s.n - 1]}`} relates to ${small(s.title)}. ${s.reply}`) },
  { unnumbered: true, name: 'letter: With regard to your third point', from: 2, upTo: 7, build: each(s => `With regard to your ${ordinals[s.n - 1]} point, ${small(s.reply)}`, '\n\n', s => `You raise ${plural(s)} about practice in Larkhaven.\n\n`) },
  { unnumbered: true, name: 'letter: As for the fourth,', from: 2, upTo: 7, build: each(s => `${s.n === 1 ? `On the first of your ${plural(s)}` : `As for the ${ordinals[s.n - 1]}`}, ${small(s.reply)}`) },
  { unnumbered: true, name: 'letter: Firstly, … your second concern', noun: 'concern', from: 3, upTo: 5, build: each(s => `${s.n === 1 ? 'Firstly, you were concerned about' : s.n === 2 ? 'Secondly, you were concerned about' : `Your ${ordinals[s.n - 1]} matter of concern was`} ${small(s.title)}. ${s.reply}`) },
  { unnumbered: true, name: 'letter: Secondly, you are concerned that', noun: 'concern', from: 2, upTo: 7, build: each(s => `${capital(ordinals[s.n - 1]!)}${s.n === 1 ? '' : 'ly'}, you are concerned that ${small(s.wording)}\n\n${s.reply}`) },
  { name: 'table: merged row of the finding above its actions', build: slots => ['| Action | Progress | Evidence |', '|---|---|---|', ...slots.flatMap(s => [`| **${capital(s.noun)} ${s.n}: ${s.wording}** ${position(s)} | | |`, `| ${s.deed.words} | In progress | Minutes of meetings |`])].join('\n') },
  { name: 'table: of each finding below its heading', build: each(s => `### ${capital(s.noun)} ${s.n}: ${s.title}\n\n| Position | Action |\n|---|---|\n| ${position(s)} | ${s.deed.words} |`) },
  { name: 'table: ticks', position: true, build: slots => table([capital(slots[0]!.noun), 'Accepted', 'Accepted in part', 'Not accepted', 'Action'], s => [`${s.n}. ${s.wording}`, ...['accepted', 'accepted-in-part', 'not-accepted'].map(p => p === s.telling.position ? '✓' : ''), s.deed.words])(slots) },
  { name: 'table: a card for each', build: each(s => `| ${capital(s.noun)} ${s.n} | ${s.wording} |\n|---|---|\n| Response | ${position(s)} |\n| Action | ${s.deed.words} |\n| Status | In progress |`) },
  { name: 'table: Accept (Y/N)', position: true, build: slots => table([`${capital(slots[0]!.noun)} number`, 'Agreed (yes/no)', 'Comment and action'], s => [String(s.n), bare(s), s.deed.words])(slots) },
]

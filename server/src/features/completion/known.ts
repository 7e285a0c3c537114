/** What the response itself knows that can be written again: its findings, its agencies, its owners; and the profile's positions. */
import type { BlockReading } from '../../model/blockReading.ts'
import type { Assessment } from '../../engine/assessment.ts'
import { isNobody, isOwnerPhrase, isUnfilled } from '../../model/ledger/owners.ts'
import { isCapital, isMark, tokenise, type Token } from '../../model/ledger/words.ts'
import type { Position, Response } from '../../model/response.ts'
import { brief } from '../../rules/ledger/wording.ts'
import { keptBy } from '../../remembered.ts'

export interface KnownWords {
  readonly label: string
  readonly detail: string
}

const positions: Readonly<Record<Position, string>> = { 'accepted': 'Accepted', 'accepted-in-part': 'Accepted in part', 'not-accepted': 'Not accepted', 'not-stated': '' }

export const knownPositions = ({ marker }: Assessment): readonly KnownWords[] =>
  marker.positions.filter(position => position !== 'not-stated').map(position => ({ label: positions[position], detail: 'Position' }))

/** Those of the response by their numbers, then those of the review's report that it does not list yet. */
export const knownFindings = ({ response }: Assessment): readonly KnownWords[] => {
  const own = response.findings.filter(({ label }) => /\d/.test(label)).map(({ label, text }) => ({ label, detail: brief(text, 60) || 'Finding' })).toSorted((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }))
  const there = new Set(own.map(({ label }) => label.toLowerCase()))
  const told = (response.reviewReport?.findings ?? []).filter(({ label, name }) => name.family !== '' && !there.has(label.toLowerCase())).map(({ label, text }) => ({ label, detail: brief(text, 60) || 'In the review’s report' }))
  return [...own, ...told]
}

/** Owners of actions as they are written, then the agencies. */
export const knownOwners = (assessment: Assessment): readonly KnownWords[] => {
  const owners = assessment.response.actions.flatMap(({ owner }) => (owner ? owner.text.split(/<br\s*\/?>|;/i) : [])).map(words => words.replace(/[*_`]/g, '').replace(/\s+/g, ' ').replace(/^the /i, '').trim())
  const used = owners.filter(words => words.length > 2 && words.length < 80 && !/^(?:we|our|it|they)$/i.test(words) && !isNobody(words) && !isUnfilled(words) && !/[[\]]/.test(words))
  return distinct([...used.map(label => ({ label, detail: 'Owner of an action in this response' })), ...knownAgencies(assessment.response)])
}

/** Those of the front matter with their abbreviations, then bodies that the text names. */
const knownAgencies = (response: Response): readonly KnownWords[] => {
  const listed = response.frontMatter?.values.agencies
  const named = (Array.isArray(listed) ? (listed as readonly unknown[]) : []).flatMap((one): readonly KnownWords[] => {
    if (typeof one === 'string') return [{ label: one, detail: 'Agency in the front matter' }]
    const { name, short } = (typeof one === 'object' && one !== null ? one : {}) as { readonly name?: unknown; readonly short?: unknown }
    return [
      ...(typeof name === 'string' ? [{ label: name, detail: 'Agency in the front matter' }] : []),
      ...(typeof short === 'string' ? [{ label: short, detail: typeof name === 'string' ? `Short for ${name}` : 'Agency in the front matter' }] : []),
    ]
  })
  return distinct([...named.filter(({ label }) => label.trim() !== ''), ...agenciesInText(response)])
}

export const agenciesInText = (response: Response): readonly KnownWords[] =>
  distinct(response.blocks.flatMap(({ reading }) => bodiesIn(reading)).map(label => ({ label, detail: 'Named in this response' })))

const distinct = (all: readonly KnownWords[]): readonly KnownWords[] => {
  const seen = new Set<string>()
  return all.filter(({ label }) => !seen.has(label.toLowerCase()) && seen.add(label.toLowerCase()))
}

const joints = new Set(['of', 'and', 'for', '&', "'s"])

/** Runs of capitalised words that name a body or a role: “Quillshore Community Health Trust”. */
const bodiesIn = keptBy(({ passages }: BlockReading): readonly string[] =>
  passages.filter(({ kind, speaker }) => kind !== 'code' && kind !== 'html' && kind !== 'heading' && speaker !== 'review').flatMap(({ plain, kind }) => runs(tokenise(plain), kind === 'cell').filter(isName).map(run => plain.slice(run[0]!.start, run.at(-1)!.end).replace(/\s+/g, ' '))))

const isName = (run: readonly Token[]): boolean => run.length > 1 && run.length < 9 && isOwnerPhrase(run)

/** A sentence's first word has its capital from its place, a cell's its own. */
const runs = (tokens: readonly Token[], cell: boolean): readonly (readonly Token[])[] => {
  const out: Token[][] = []
  let run: Token[] = []
  const close = (): void => {
    while (run.length > 0 && !isCapital(run.at(-1)!)) run.pop()
    if (run.length > 0) out.push(run)
    run = []
  }
  tokens.forEach((token, i) => {
    const capital = isCapital(token) && !(i === 0 ? !cell : tokens[i - 1]?.word === '.') && !isMark(token)
    if (capital || (run.length > 0 && joints.has(token.word) && isCapital(tokens[i + 1] ?? token))) run.push(token)
    else close()
  })
  close()
  return out
}

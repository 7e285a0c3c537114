/** Reads a text's ledger as the engine does, with words for findings of its own. */
import { answerAcceptance } from '../../../server/src/engine/answers/acceptance.ts'
import { answerActions } from '../../../server/src/engine/answers/actions.ts'
import { readLedger, type Ledger } from '../../../server/src/model/ledger/readLedger.ts'
import { readBlock } from '../../../server/src/model/readBlock.ts'
import type { Evidence, Response } from '../../../server/src/model/response.ts'
import { partsOf, reviewSpeech } from '../../../server/src/model/reviewSpeech.ts'
import { readSections } from '../../../server/src/model/sections.ts'
import type { Marker, Question } from '../../../server/src/profile/marker.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import type { SyntaxTree } from '../../../server/src/syntax/syntaxTree.ts'
import profile from '../../../server/profiles/scr-board-response.json' with { type: 'json' }

const marker = profile as unknown as Marker

export interface Read {
  readonly ledger: Pick<Ledger, 'findings' | 'actions'> & { readonly acceptance: readonly Evidence[]; readonly deeds: readonly Evidence[] }
  readonly response: Response
}

export const readTree = (tree: SyntaxTree): Read => {
  const readings = tree.blocks.map(({ block }) => readBlock(block))
  const speech = reviewSpeech(readings.map(partsOf))
  const blocks = readings.map((reading, i) => ({ start: tree.blocks[i]!.start, reading, ...(speech[i] && { review: speech[i] }) }))
  const sections = readSections(tree.text, blocks, marker)
  const { findings, actions, ...evidence } = readLedger({ text: tree.text, blocks, sections, findingWords: marker.terms.findingWords })
  const ledger = { findings, actions, acceptance: evidence.acceptance('acceptance'), deeds: evidence.deeds('actions') }
  const response: Response = {
    text: tree.text, form: 'report', sections, blocks, findings, actions,
    evidence: new Map([['acceptance', ledger.acceptance], ['actions', ledger.deeds]]),
  }
  return { ledger, response }
}

export const readText = (text: string): Read => readTree(parse(text))

export const verdicts = ({ response }: Read): Readonly<Record<'acceptance' | 'actions', string>> => ({
  acceptance: answerAcceptance(response, { id: 'acceptance' } as Question, marker).verdict,
  actions: answerActions(response, { id: 'actions' } as Question, marker).verdict,
})

/** The labels of the findings, in their order. */
export const labels = (text: string): string => readText(text).ledger.findings.map(f => f.label).join('; ')

/** The same, each with its position. */
export const positions = (text: string): string => readText(text).ledger.findings.map(f => `${f.label}: ${f.position}`).join('; ')

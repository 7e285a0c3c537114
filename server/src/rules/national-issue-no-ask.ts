import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import { tokenise } from '../model/ledger/words.ts'
import { standingAt } from './ledger/places.ts'
import { issueWords, wholeIssues } from './ledger/vocabulary.ts'
import type { DocumentRule } from './rule.ts'

/** What somebody else said of it, or what is being put right. */
const heard = new RegExp(grammar.nationalIssue.heard, 'i')

/** Something is said to be wrong beyond the area, and nobody is asked to put it right. */
export const nationalIssueNoAsk: DocumentRule = {
  id: 'national-issue-no-ask',
  *check({ response, answers }) {
    const question = answers.find(q => q.question.reader === 'national')
    if (!question || question.verdict === 'answered') return
    const told = (response.evidence.get(question.question.id) ?? []).filter(({ kind, start, text }) => {
      if (kind.startsWith('body writing') || kind.startsWith('asked') || kind === 'none needed') return false
      if (standingAt(response, start)?.passage.speaker === 'review') return false
      if (heard.test(text)) return false
      const tokens = tokenise(text)
      const national = kind === 'national matter' || tokens.some(t => t.word === 'national' || t.word === 'nationally')
      return wholeIssues.find(tokens) !== undefined || (national && issueWords.find(tokens) !== undefined)
    }).toSorted((a, b) => a.start - b.start)
    const [first, ...others] = told
    if (!first) return
    yield {
      span: { start: first.start, end: first.end },
      message: `This tells of something that you cannot put right alone, and nobody is asked to. Say who is asked for what, or that nothing is asked, and why.`,
      question: question.question.id,
      related: others.slice(0, 10).map(({ start, end }) => ({ span: { start, end }, message: 'This bears on it too.' })),
    }
  },
}

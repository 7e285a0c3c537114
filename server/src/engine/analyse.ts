/** text → syntax tree → response → assessment: the one way through. */
import { readFrontMatter } from '../model/readFrontMatter.ts'
import { readReport } from '../model/report/readReport.ts'
import type { ReportGiven } from '../model/report/reviewReport.ts'
import { readResponse } from '../model/readResponse.ts'
import type { FrontMatter } from '../model/frontMatter.ts'
import type { Response } from '../model/response.ts'
import { parse } from '../syntax/parse.ts'
import type { SyntaxTree } from '../syntax/syntaxTree.ts'
import { answerQuestions } from './answers/answerQuestions.ts'
import type { Assessment } from './assessment.ts'
import { chooseMarker, type MarkerSources } from './chooseMarker.ts'
import { overridden, type Overrides } from './overrides.ts'
import { runRules } from './runRules.ts'
import { tooLarge } from './tooLarge.ts'
import type { Text } from '../text/text.ts'

export interface Analysis {
  readonly tree: SyntaxTree
  readonly frontMatter: FrontMatter | undefined
  readonly assessment: Assessment
}

/** What a text is read by. */
export interface MarkerChoice extends Overrides, MarkerSources {
  /** Longest text that is read, in UTF-16 units; any length where it is not given. */
  readonly maxCharacters?: number
  /** The review's report, for the path in the front matter's `report`, undefined where it has none. Undefined as long as nothing can be said of it. */
  readonly report?: (path: string | undefined) => ReportGiven | undefined
}

/** Reads a whole text; whatever stands unchanged in `previous` is taken from there. The result is the same with and without it. Never throws. */
export function analyse(text: Text, choice: MarkerChoice = {}, previous?: Analysis): Analysis {
  if (text.length > (choice.maxCharacters ?? Infinity)) return unread(text, choice)
  const tree = parse(text, previous?.tree)
  return assess(tree, frontMatterOf(tree, previous), choice, previous?.assessment.response)
}

/** The second half of the way, for a tree that is there already. `previous`: the response to an earlier text. */
export function assess(tree: SyntaxTree, frontMatter: FrontMatter | undefined, choice: MarkerChoice, previous?: Response): Analysis {
  const { marker, unread } = markerFor(frontMatter, choice)
  const report = choice.report?.(reportPath(frontMatter))
  const response = {
    ...readResponse(tree, frontMatter, marker, previous),
    ...(report && { reviewReport: readReport(report, marker, choice.maxCharacters) }),
    ...(unread && { profileUnread: unread }),
  }
  const answers = answerQuestions(response, marker)
  return { tree, frontMatter, assessment: { response, marker, answers, problems: runRules(response, answers, marker) } }
}

/** The same object as long as it is chosen by the same. */
export function markerFor(frontMatter: FrontMatter | undefined, choice: MarkerChoice): ReturnType<typeof chooseMarker> {
  const chosen = chooseMarker(frontMatter, choice)
  return { ...chosen, marker: overridden(chosen.marker, choice, frontMatter) }
}

export function frontMatterOf(tree: SyntaxTree, previous?: Analysis): FrontMatter | undefined {
  const place = tree.frontMatter
  if (!place) return undefined
  const old = previous?.tree.frontMatter
  const same = old && previous.tree.text.slice(old.span.start, old.span.end) === tree.text.slice(place.span.start, place.span.end) && old.span.start === place.span.start
  return same ? previous.frontMatter : readFrontMatter(tree.text, place)
}

function reportPath(frontMatter: FrontMatter | undefined): string | undefined {
  const named = frontMatter?.values.report
  return typeof named === 'string' && named.trim() !== '' ? named.trim() : undefined
}

/** A text that is too long to read as somebody types: said so, and nothing else. */
function unread(text: Text, { fixed, usual, maxCharacters }: MarkerChoice): Analysis {
  const { marker } = chooseMarker(undefined, { ...(fixed && { fixed }), ...(usual !== undefined && { usual }) })
  return { tree: { text, blocks: [] }, frontMatter: undefined, assessment: tooLarge(text, marker, maxCharacters!) }
}

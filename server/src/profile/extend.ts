/** Lays one profile over another: what the upper one gives takes the lower one's place, but word lists are added up. */
import type { ProfileFile, QuestionFile } from './profileFile.ts'

const both = (lower: readonly string[] | undefined, upper: readonly string[] | undefined): readonly string[] | undefined =>
  lower && upper ? [...new Set([...upper, ...lower])] : (upper ?? lower)

/** Leaves out keys whose value is undefined, so that an absent list stays absent. */
const given = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T

const layQuestion = (lower: QuestionFile, upper: QuestionFile): QuestionFile => given({
  ...lower,
  ...upper,
  section: lower.section && upper.section
    ? given({ ...lower.section, ...upper.section, aliases: both(lower.section.aliases, upper.section.aliases) })
    : (upper.section ?? lower.section),
  lexicons: given({
    full: both(lower.lexicons?.full, upper.lexicons?.full),
    part: both(lower.lexicons?.part, upper.lexicons?.part),
  }),
}) as QuestionFile

/** The lower profile's questions in their order, then those that only the upper one has. */
const layQuestions = (lower: readonly QuestionFile[], upper: readonly QuestionFile[]): readonly QuestionFile[] => [
  ...lower.map((question) => {
    const over = upper.find((q) => q.id === question.id)
    return over ? layQuestion(question, over) : question
  }),
  ...upper.filter((question) => !lower.some((q) => q.id === question.id)),
]

/** The whole profile that `upper` stands for, given the one that it extends. It extends nothing any more. */
export function layOver(lower: ProfileFile, upper: ProfileFile): ProfileFile {
  const { extends: _, ...rest } = upper
  return {
    ...lower,
    ...rest,
    terms: given({ ...lower.terms, ...upper.terms, findingWords: both(lower.terms?.findingWords, upper.terms?.findingWords) }) as NonNullable<ProfileFile['terms']>,
    questions: layQuestions(lower.questions ?? [], upper.questions ?? []),
    rules: { ...lower.rules, ...upper.rules },
  }
}

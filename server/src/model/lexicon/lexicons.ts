/** The word lists under `server/lexicons`. */
import classes from '../../../lexicons/words.json' with { type: 'json' }
import scope from '../../../lexicons/scope.json' with { type: 'json' }
import time from '../../../lexicons/time.json' with { type: 'json' }
import priorities from '../../../lexicons/priorities.json' with { type: 'json' }
import monitoring from '../../../lexicons/monitoring.json' with { type: 'json' }
import national from '../../../lexicons/national.json' with { type: 'json' }
import looking from '../../../lexicons/looking.json' with { type: 'json' }
import context from '../../../lexicons/context.json' with { type: 'json' }
import type { Lexicon } from './phraseTable.ts'

/** A file of lexicons: each is named `<file>/<key>`. */
interface LexiconFile {
  readonly [key: string]: { readonly about: string; readonly phrases: readonly string[]; readonly not?: readonly string[] }
}

const files: Readonly<Record<string, LexiconFile>> = { scope, time, priorities, monitoring, looking, national, context }

/** `<file>` in a phrase stands for the words of that class, as alternatives of one step. */
const spelled = (phrase: string): string => phrase.replace(/<(\w+)>/g, (whole, name: string) => (classes as Readonly<Record<string, string>>)[name] ?? whole)

export const lexicons: readonly Lexicon[] = Object.entries(files).flatMap(([file, entries]) =>
  Object.entries(entries).map(([key, { phrases, not }]) => ({ id: `${file}/${key}`, phrases: phrases.map(spelled), ...(not ? { not: not.map(spelled) } : {}) })))

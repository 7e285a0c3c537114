/** A bundle's code, rewritten by the places of what is read in it. */
import type { Node } from 'acorn'

export type Any = Node & Record<string, any>

export interface Edit { readonly start: number, readonly end: number, readonly text: string }

/** The code with `edits`, which lie apart; white space does no harm, as the code is written anew. */
export function edited(code: string, edits: readonly Edit[]): string {
  let at = 0
  let out = ''
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    out += `${code.slice(at, start)} ${text} `
    at = end
  }
  return out + code.slice(at)
}

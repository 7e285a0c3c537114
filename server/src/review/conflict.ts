/** A review's file that git left in conflict: both sides, to be merged judgement by judgement. */

export const hasConflict = (text: string): boolean => /^<{7}(?: |\r?$)/m.test(text)

/** Ours and theirs, as whole texts; what a three-way conflict shows of the base is left out. */
export function bothSides(text: string): readonly [ours: string, theirs: string] {
  const ours: string[] = []
  const theirs: string[] = []
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both'
  for (const line of text.split('\n')) {
    if (/^<{7}(?: |\r?$)/.test(line)) side = 'ours'
    else if (side === 'ours' && /^\|{7}(?: |\r?$)/.test(line)) side = 'base'
    else if ((side === 'ours' || side === 'base') && /^={7}\r?$/.test(line)) side = 'theirs'
    else if (side === 'theirs' && /^>{7}(?: |\r?$)/.test(line)) side = 'both'
    else {
      if (side === 'both' || side === 'ours') ours.push(line)
      if (side === 'both' || side === 'theirs') theirs.push(line)
    }
  }
  return [ours.join('\n'), theirs.join('\n')]
}

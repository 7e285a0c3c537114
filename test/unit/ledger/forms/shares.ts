/** How often each choice was read right, the weakest first. */
import type { Choices } from './cover.ts'
import type { Aspect, Judged } from './judge.ts'

export interface Outcome {
  readonly choices: Choices
  readonly judged: Judged
}

interface Share {
  readonly choice: string
  readonly right: number
  readonly of: number
}

export const aspects: readonly Aspect[] = ['listed', 'position', 'action', 'owner', 'due']

/** What a choice bears on: how a position is said has nothing to do with who acts. */
const bears = (choice: keyof Choices, aspect: Aspect): boolean =>
  choice === 'telling' ? aspect === 'position' : choice === 'deed' ? aspect !== 'listed' && aspect !== 'position' : true

/** Of one aspect, by choice. */
export const shares = (outcomes: readonly Outcome[], aspect: Aspect): readonly Share[] => {
  const by = new Map<string, { right: number, of: number }>()
  for (const { choices, judged } of outcomes) {
    const right = judged[aspect]
    if (right === undefined) continue
    for (const [choice, value] of [['all', ''], ...Object.entries(choices)] as const) {
      if (choice !== 'all' && !bears(choice as keyof Choices, aspect)) continue
      const share = by.get(`${choice} ${value}`) ?? { right: 0, of: 0 }
      by.set(`${choice} ${value}`, { right: share.right + (right ? 1 : 0), of: share.of + 1 })
    }
  }
  return [...by].map(([choice, share]) => ({ choice: choice.trim(), ...share })).sort((a, b) => a.right / a.of - b.right / b.of || a.choice.localeCompare(b.choice))
}

export const percent = ({ right, of }: Share): string => `${Math.floor(100 * right / of)} %`

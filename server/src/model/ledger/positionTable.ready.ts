import learned from '../../../lexicons/position-weights.json' with { type: 'json' }
import { weightTable, type WeightTable } from '../weighing/weightTable.ts'
import { apart, threes } from './frames.ts'

export interface PositionTable extends WeightTable {
  /** Words that are of a kind, with its sign's number. */
  readonly signs: readonly (readonly [word: string, sign: number])[]
  /** By a frame's number, where its row begins. */
  readonly frames: readonly (readonly [frame: number, row: number])[]
  readonly polite: readonly string[]
}

const signs = `_^$${Object.keys(learned.kinds).join('')}`

/** Of a trait that is told by its first sign to be of a frame. */
function frameOf([kind, ...parts]: string): number {
  return parts.reduce((number, sign) => number * 16 + signs.indexOf(sign), 0) + (kind === '<' ? apart : parts.length > 2 ? threes : 0)
}

export function positionTable(): PositionTable {
  const table = weightTable(learned.biases, Object.entries(learned.weights), 10)
  const frames = table.single.split('\n').flatMap((trait, i) => (/^[~<]/.test(trait) ? [[frameOf(trait), i * learned.biases.length] as const] : []))
  const kinds = Object.entries(learned.kinds).flatMap(([sign, words]) => words.split(' ').map(word => [word, signs.indexOf(sign)] as const))
  return { ...table, signs: kinds, frames, polite: learned.polite }
}

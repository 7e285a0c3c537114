import learned from '../../../lexicons/weights.json' with { type: 'json' }
import { weightTable, type WeightTable } from './weightTable.ts'

const biases = Object.values(learned.biases)

export const sentenceTable = (): WeightTable & { readonly questions: readonly string[] } =>
  ({ ...weightTable([...biases.map(([any]) => any!), ...biases.map(([, plainly]) => plainly!)], Object.entries(learned.weights)), questions: Object.keys(learned.biases) })

import learned from '../../../lexicons/weights.json' with { type: 'json' }
import { weightTable, type WeightTable } from './weightTable.ts'

export const sentenceTable = (): WeightTable & { readonly questions: readonly string[] } =>
  ({ ...weightTable(Object.values(learned.biases), Object.entries(learned.weights), 1), questions: Object.keys(learned.biases) })

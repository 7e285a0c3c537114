import { readDates, type ReadDate } from '../dates.ts'
import type { Evidence } from '../response.ts'

/** The date that the words tell of; their first where they do not say which. */
export const dateOf = ({ text, day }: Pick<Evidence, 'text' | 'day'>): ReadDate | undefined => {
  const dates = readDates(text)
  return dates.find(({ iso }) => iso === day) ?? dates[0]
}

import type { Span } from '../span.ts'
import type { Passage } from './blockReading.ts'

/** A passage's words in a span of its block. */
export const plainAt = ({ plain, span }: Pick<Passage, 'plain' | 'span'>, { start, end }: Span): string => plain.slice(start - span.start, end - span.start)

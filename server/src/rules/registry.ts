/** The rules there are. Adding one: its file, its page beside it, its line here, and its severity in the profiles. */
import type { Rule } from './rule.ts'
import { datesOutOfOrder } from './dates-out-of-order.ts'
import { emptySection } from './empty-section.ts'
import { frontMatter } from './front-matter.ts'
import { placeholder } from './placeholder.ts'
import { proseRules } from './prose.ts'
import { questionNotFound } from './question-not-found.ts'
import { questionPartly } from './question-partly.ts'

export const rules: readonly Rule[] = [questionNotFound, questionPartly, emptySection, placeholder, frontMatter, datesOutOfOrder, ...proseRules]

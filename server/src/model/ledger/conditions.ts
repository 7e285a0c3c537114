/** Words that make of a deed a supposition. */
export const conditions: ReadonlySet<string> = new Set(['if', 'whether', 'unless', 'should', 'could', 'would', 'might'])

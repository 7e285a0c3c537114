/** Whether what a reader wrote down and what was read are the same, said in other letters or in part. */
const bare = words => (words ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
export const agree = (a, b) => bare(a) === bare(b) || (bare(a) && bare(b) && (bare(a).includes(bare(b)) || bare(b).includes(bare(a))))

/** A finding's number, or its label where it has none. */
const key = label => (label.match(/\d+(?:\.\d+)*[a-z]?/i)?.[0] ?? label.trim()).toLowerCase()
export const sameFinding = (findings, label) => findings.find(f => key(f.label) === key(label)) ?? findings.find(f => agree(f.label, label))

/** A sentence's frame in numbers. Signs are up to sixteen: what is of no kind, the sentence's beginning and end, and the kinds. */
export const [other, opens, ends] = [0, 1, 2] as const
/** Numbers, four bits for each sign: of two that stand side by side; of three, from here on; of one that stands anywhere before another, from `apart` on. */
export const threes = 256
export const apart = threes + 4096
export const frameCount = apart + 256

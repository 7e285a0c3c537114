/** Choices that are independent of each other, and few pages in which every two of them meet. */

/** One choice on each axis, by the axis' name. */
export type Choice<Axes> = { readonly [axis in keyof Axes]: keyof Axes[axis] & string }

type Tables = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Choices tried for each page of the cover. */
const tries = 60

/** A pairwise cover: every two choices that may meet do so on some page. The same each time. `fits` says which may. */
export function cover<Axes extends Tables>(axes: Axes, fits: (choice: Choice<Axes>) => boolean = () => true): readonly Choice<Axes>[] {
  const names = Object.keys(axes)
  const values = names.map(name => Object.keys(axes[name]!))
  const random = generator(7)
  const draw = (): number[] => values.map(list => Math.floor(random() * list.length))
  const asChoice = (at: readonly number[]): Choice<Axes> => Object.fromEntries(names.map((name, i) => [name, values[i]![at[i]!]!])) as Choice<Axes>
  const met = new Set<string>()
  const news = (at: readonly number[]): string[] => pairs(at).filter(pair => !met.has(pair))
  const out: Choice<Axes>[] = []
  for (let dry = 0; dry < 40;) {
    const best = Array.from({ length: tries }, draw).filter(at => fits(asChoice(at))).map(at => ({ at, fresh: news(at) })).sort((a, b) => b.fresh.length - a.fresh.length)[0]
    if (!best || best.fresh.length === 0) { dry++; continue }
    dry = 0
    for (const pair of best.fresh) met.add(pair)
    out.push(asChoice(best.at))
  }
  return out
}

const pairs = (at: readonly number[]): string[] => at.flatMap((a, i) => at.slice(i + 1).map((b, j) => `${i}:${a}/${i + 1 + j}:${b}`))

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Globs as VS Code writes them: `*`, `?`, `**`, `{a,b}`, `[a-c]`, `[!a]`; a backslash takes the next character as it is. The libraries make
 * regular expressions of them, and a workspace's settings can hold one on which such an expression never ends: this walks all ways at once.
 */

/** A place in the glob: the character that leads on, where to, and the places reached without one. */
interface State {
  takes?: (character: string) => boolean
  next?: State
  readonly free: State[]
}

/** Makes the way through one piece of a glob, given what comes after it. */
type Piece = (after: State) => State

/** A test of whole paths, parted by `/`. Its cost is at most the path's length times the glob's. */
export function glob(pattern: string): (path: string) => boolean {
  const end: State = { free: [] }
  const start = way([...pattern], end)
  return path => {
    let here = reach([start])
    for (const character of path) {
      here = reach([...here].flatMap(({ takes, next }) => (next && takes?.(character) ? [next] : [])))
      if (here.size === 0) return false
    }
    return here.has(end)
  }
}

/** The states and all that is reached from them without a character. */
function reach(states: readonly State[]): ReadonlySet<State> {
  const reached = new Set<State>()
  const waiting = [...states]
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    if (reached.has(state)) continue
    reached.add(state)
    waiting.push(...state.free)
  }
  return reached
}

const way = (characters: readonly string[], after: State): State => pieces(characters).reduceRight((next, piece) => piece(next), after)

const inName = (character: string): boolean => character !== '/'
const one = (takes: (character: string) => boolean): Piece => next => ({ takes, next, free: [] })
const literal = (character: string): Piece => one(other => other === character)

/** As many such characters as there are, or none. */
const many = (takes: (character: string) => boolean): Piece => after => {
  const loop: State = { takes, free: [after] }
  loop.next = loop
  return loop
}

/** `**` and a slash: as many folders as there are, or none. */
const folders: Piece = after => {
  const loop: State = { free: [after] }
  loop.free.push(many(inName)(literal('/')(loop)))
  return loop
}

function pieces(characters: readonly string[]): readonly Piece[] {
  const made: Piece[] = []
  for (let i = 0; i < characters.length;) {
    const character = characters[i]!
    const end = character === '{' ? closing(characters, i) : character === '[' ? characters.indexOf(']', i + 2) : -1
    if (character === '*') {
      const begins = i === 0 || characters[i - 1] === '/'
      const stars = characters.slice(i).findIndex(other => other !== '*')
      const next = stars < 0 ? characters.length : i + stars
      const whole = begins && next - i > 1
      made.push(whole && characters[next] === '/' ? folders : many(whole && next === characters.length ? () => true : inName))
      i = whole && characters[next] === '/' ? next + 1 : next
    } else if (end > 0) {
      const inside = characters.slice(i + 1, end)
      made.push(character === '{' ? choice(inside) : one(inClass(inside)))
      i = end + 1
    } else {
      const escaped = character === '\\' && i + 1 < characters.length
      made.push(character === '?' ? one(inName) : literal(escaped ? characters[i + 1]! : character))
      i += escaped ? 2 : 1
    }
  }
  return made
}

/** The brace that closes the one at `open`, else -1. */
function closing(characters: readonly string[], open: number): number {
  let depth = 0
  return characters.findIndex((character, i) => i >= open && (depth += character === '{' ? 1 : character === '}' ? -1 : 0) === 0)
}

/** The choices between braces, each with what comes after them. */
function choice(inside: readonly string[]): Piece {
  const choices: string[][] = [[]]
  let depth = 0
  for (const character of inside) {
    depth += character === '{' ? 1 : character === '}' ? -1 : 0
    if (character === ',' && depth === 0) choices.push([])
    else choices.at(-1)!.push(character)
  }
  return after => ({ free: choices.map(one => way(one, after)) })
}

function inClass(inside: readonly string[]): (character: string) => boolean {
  const not = inside[0] === '!' || inside[0] === '^'
  const ranges: (readonly [string, string])[] = []
  for (let i = not ? 1 : 0; i < inside.length; i++) {
    const to = inside[i + 1] === '-' ? inside[i + 2] : undefined
    ranges.push([inside[i]!, to ?? inside[i]!])
    if (to !== undefined) i += 2
  }
  return character => character !== '/' && ranges.some(([from, to]) => from <= character && character <= to) !== not
}

/** Headings that repeat what the review is said to be concerned about: “You raised concerns about beds and the handover …”, and below it “Handover”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Chain, Member } from './chain.ts'

const concerned = new RegExp(grammar.repeated.concerned, 'i')
const speaker = new RegExp(grammar.repeated.speaker, 'i')
const empty = new Set(grammar.repeated.empty)

/** UTF-16 units from who is concerned to the concern. */
const speakerReach = 60

/** What a passage says that the review is concerned about, to the passage's end. */
export const concernIn = (plain: string): string | undefined => {
  const found = concerned.exec(plain)
  return found && speaker.test(plain.slice(Math.max(0, found.index - speakerReach), found.index)) ? plain.slice(found.index + found[0].length) : undefined
}

/** Letters that two forms of a word have alike. */
const stem = 5
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]{4,40}/g) ?? []

/** Where the concern first uses a word of the heading, of whose words it has more than half; else -1. */
const placeIn = (told: readonly string[], { mark }: Member): number => {
  const own = wordsOf(mark.label).filter(w => !empty.has(w)).map(w => w.replace(/s$/, '').slice(0, stem))
  const at = own.map(w => told.findIndex(t => t.startsWith(w))).filter(place => place >= 0)
  return at.length * 2 > own.length ? Math.min(...at) : -1
}

/** Those of a run of headings that repeat the concern, two at least and in its order. */
export const repeated = (chain: Chain, concern: string): readonly Chain[] => {
  if (!/^(?:h\d|whole|bold.*|title)$/.test(chain.style)) return []
  const told = wordsOf(concern)
  const met = chain.members.map(m => ({ m, place: placeIn(told, m) })).filter(({ place }) => place >= 0)
  const members = met.map(({ m }) => m)
  return members.length > 1 && met.every(({ m, place }, k) => m.answered && place > (met[k - 1]?.place ?? -1)) ? [{ ...chain, members, announced: members.length }] : []
}

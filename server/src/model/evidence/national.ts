/** What is asked of national bodies, what they do, or that nothing is asked. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { full, latent, part, type SentenceReader } from './candidate.ts'
import { clauseStarts } from './clauses.ts'
import { noneAsked } from './noneAsked.ts'
import type { Place, SentenceView } from './sentenceView.ts'
import { startsCapital } from '../characters.ts'

/** Kinds that begin so name the body, in small letters. */
export const acting = 'body acting: '
export const mentioned = 'body mentioned: '
/** The body that writes: what it does is not national beyond its own remit. */
export const writing = 'body writing: '

/** An ask that is only thought of. */
export const possibly = 'perhaps asked: '

/** The writer that is a central government: it answers through other national bodies. */
export const government = 'government'

/** The kind of a matter that is left to the government, or of an ask that was only talked of. */
export const leftToOthers = 'left to the government'

/** Weight of a body that the writer goes to without saying what it asks. */
export const approach = 0.35

/** Words of a section or cell that says that there are none. */
const fewWords = 8
/** … where it is the first that stands there: “None over and above what the Panel has asked.” */
const opening = 16
/** Words between a body and what is asked of it, or what it does. */
const reach = 8
/** A name and its verb may have a few words in between (“, as the regulator of …, ”). */
const verbReach = 12
const dutyReach = 3
/** “NHS England will now be asked to …” */
const passiveReach = 5
const isBe = /^(?:been|be|is|are|was|were|being)$/
/** “The government” may itself be the writer: only these words are surely those of a board. */
const plainlyOurs = /\b(?:we|our|us|my|i)\b/i

export const readNational: SentenceReader = view => {
  if (noneAsked(view)) return full('none needed', 0.95)
  if (view.tokens.length <= (view.before ? fewWords : opening) && /^\W*(?:none|nil|no|nothing|not applicable|n\/a)\b/i.test(view.plain)) return full(view.headed('national/heading') ? 'none needed' : `${latent}none needed`, 0.7)
  const bodies = view.places('national/body').filter(b => !/^(?:our|my)$/.test(view.tokens[b.first - 1]?.word ?? ''))
  const national = view.has('national/national')
  if (bodies.length === 0 && !national && !view.has('national/government')) return declines(view) ?? asksThem(view) ?? asksForNational(view) ?? raised(view)
  const own = bodies.find(b => isWriter(view, b))
  if (own) return part(writing + bodies.filter(b => Math.abs(b.first - own.last) <= 2 || b === own).map(b => nameOf(view, b)).join('; '), 0)
  if (view.has('scope/condolence')) return undefined
  const declined = declines(view)
  if (declined) return declined
  const possible = view.places('national/possible').filter(p => !undecided(view, p))
  const asks = view.stated('national/ask').filter(a => !undecided(view, a) && !possible.some(p => p.first < a.first && a.first - p.last <= reach) && !isAsker(view, [...bodies, ...view.places('national/government')], a) && !ofOthers(view, a))
  const asked = bodies.find(b => !done.test(view.tokens[b.first - 1]?.word === 'by' ? (view.tokens[b.first - 2]?.word ?? 'done') : '') && asks.some(a => b.last >= a.first && b.first - a.last <= reach))
  if (asked) return full(`asked: ${nameOf(view, asked)}`, national ? 0.95 : 0.9)
  const straight = bodies.find(b => view.has('scope/own') && view.stated('national/asked-of').some(a => a.last < b.first && b.first - a.last <= 3 && !isAsker(view, bodies, a)))
  if (straight) return full(`asked: ${nameOf(view, straight)}`, 0.85)
  const called = bodies.find(b => asks.some(a => a.first > b.last && isBe.test(view.tokens[a.first - 1]?.word ?? '') && a.first - nameEnd(view, b) <= passiveReach && (view.has('scope/own') || /^(?:asked|invited|urged|pressed|requested)$/.test(view.tokens[a.first]!.word))))
  if (called) return full(`asked: ${nameOf(view, called)}`, 0.8)
  const recalled = bodies.find(b => asks.some(a => a.first > b.last && ofThem(view, a)))
  if (recalled && view.has('scope/own')) return full(`asked: ${nameOf(view, recalled)}`, 0.75)
  const told = bodies.find(b => view.places('national/tell').some(t => Math.abs(t.first - b.last) <= verbReach && t.first !== b.last + 1 && !ofOthers(view, t)))
  if (told && (asks.length > 0 || view.places('scope/duty').some(d => d.first > told.last)) && view.has('scope/own')) return full(`asked: ${nameOf(view, told)}`, 0.8)
  // “To the Ministry of Justice: stop …”
  const hailed = bodies.find(b => b.first < 5 && hailing.test(view.plain))
  if (hailed) return full(`asked: ${nameOf(view, hailed)}`, 0.8)
  const body = bodies[0]
  // “Perhaps I shall put it to the Minister”: an ask that is only thought of.
  if (body && possible.length > 0) return part(possibly + nameOf(view, body), approach)
  // “The Home Office should …”, in the responder's own words.
  const owed = view.has('scope/own') && !view.has('scope/negation') ? bodies.find(b => view.places('scope/duty').some(d => d.first > b.last && d.first - nameEnd(view, b) <= dutyReach)) : undefined
  if (owed) return full(`asked: ${nameOf(view, owed)}`, 0.75)
  const ought = plainlyOurs.test(view.plain) && view.places('national/government').some(g => !view.places('scope/negation').some(n => n.last < g.first) && view.places('scope/duty').some(d => d.first > g.last && d.first - g.last <= dutyReach))
  if (ought) return full('asked', 0.65)
  const unnamed = ownNotGovernment(view) && view.places('national/government').some(g => asks.some(a => (g.last >= a.first && g.first - a.last <= reach) || (a.first > g.last && a.first - g.last <= dutyReach && view.places('national/tell').some(t => t.last < g.first && g.first - t.last <= reach))))
  if (asks.length > 0 && ((national && ownNotGovernment(view)) || unnamed)) return full('asked', 0.7)
  const leftTo = [...bodies, ...view.places('national/government')].some(g => view.places('national/left-to').some(l => l.last < g.first && g.first - l.last <= 3))
  if (!body && possible.some(p => [...view.places('national/government'), ...view.places('national/any')].some(g => g.first - p.last <= passiveReach))) return part(possibly + government, approach)
  if (leftTo || (!body && view.has('national/elsewhere'))) return part(leftToOthers, approach)
  if (!body && view.has('national/writer')) return part(writing + government, 0)
  if (!body && view.has('national/wished')) return part(possibly + government, approach)
  if (!body) return raised(view) ?? (national ? part('national matter', 0.3) : undefined)
  if (view.places('national/oversees').some(o => o.last < body.first && body.first - o.last <= 3)) return undefined
  const starts = clauseStarts(view.plain, view.tokens)
  if (view.places('national/membership').some(m => m.last < body.first)) return part(mentioned + nameOf(view, body), 0.1)
  const acts = bodies.filter((b, i) => (i === 0 || b.first - bodies[i - 1]!.last > 3) && !inspects(view, b) && !awaited.test(view.tokens[starts[b.first] ?? 0]?.word ?? '') && (does(view, b) || view.places('national/doing').some(d => d.first > b.last && d.first - b.last <= verbReach)
    || view.places('national/done-by').some(d => d.last < b.first && b.first - d.last <= 2)))
  if (acts[0]) return (acts.length > 1 ? full : part)(acting + nameOf(view, acts[0]), national ? 0.6 : 0.5)
  if (wishes(view, body)) return part(possibly + nameOf(view, body), approach)
  const passedOn = raised(view, bodies)
  if (passedOn) return passedOn
  const approached = view.stated('national/approach').some(a => a.last < body.first && body.first - a.last <= 4 && !ofOthers(view, a))
  return part(mentioned + nameOf(view, body), approached && !view.has('scope/past-event') ? approach : 0.1)
}

/** “It would be useful for the Home Office to …”, “Were the Ministry to look at this, …” */
const wishes = (view: SentenceView, body: Place): boolean => view.places('national/wished').some(w => Math.max(body.first - w.last, w.first - body.last) <= reach)

/** “We have mentioned it to the regional lead”: known to those who stand between the speaker and the nation. */
const raised = (view: SentenceView, to: readonly Place[] = view.places('national/channel')) =>
  (view.stated('national/raises').some(r => !ofOthers(view, r) && to.some(c => c.last > r.last && c.first - r.last <= reach)) ? part(possibly + government, approach) : undefined)

/** “We have requested that the national statement be opened to adults.” */
const asksForNational = (view: SentenceView) =>
  (view.has('scope/own') && view.stated('national/ask').some(a => view.places('national/any').some(n => n.first > a.first && n.first - a.last <= 4)) ? full('asked', 0.65) : undefined)

const hailing = new RegExp(grammar.national.hailing, 'i')

const perfect = new RegExp(grammar.national.perfect)

/** “NHS England is writing to …”, “Acas has undertaken to …”. */
function does(view: SentenceView, body: Place): boolean {
  for (let i = body.last + 1; i <= body.last + 4; i++) {
    const [word, next] = [view.tokens[i]?.word ?? '', view.tokens[i + 1]?.word ?? '']
    if (/^(?:is|are)$/.test(word)) return /ing$/.test(next)
    if (/^(?:has|have)$/.test(word)) {
      // “Ofsted has, since September, brought together …”
      const aside = view.tokens[i]?.end !== undefined && view.plain[view.tokens[i]!.end] === ','
      const then = aside ? view.tokens.slice(i + 1, i + 7).findIndex((_, k, list) => k > 0 && view.plain[list[k - 1]!.end] === ',') : -1
      return perfect.test(then > 0 ? (view.tokens[i + 1 + then]?.word ?? '') : next)
    }
    if (word === 'will') return !/^(?:not|be|need)$/.test(next)
  }
  return false
}

/** “We have not decided whether to raise it with …” */
const undecided = (view: SentenceView, ask: Place): boolean => {
  const whether = view.tokens.findIndex(t => t.word === 'whether')
  return whether >= 0 && whether <= ask.first && view.places('scope/negation').some(no => no.last < whether)
}

/** “There is already a working party on this and so I shall not be writing”: of a national body named here or in the sentence before. */
function declines(view: SentenceView) {
  if (!view.has('scope/own') || !view.has('national/declined')) return undefined
  const about = [view, view.before].some(v => v && (v.has('national/body') || v.has('national/government') || v.has('national/any')))
  return about && !view.tokens.some(t => t.word === 'whether') && view.stated('national/ask').length === 0 ? full('none needed', 0.7) : undefined
}

/** “until the Crown Prosecution Service has decided”: not done yet. */
const awaited = /^(?:until|till|unless|if|once|pending)$/

/** Looks at one service and speaks of it, which is a body's daily work. */
const inspects = (view: SentenceView, body: Place): boolean =>
  view.places('national/inspects').some(p => Math.abs(p.first - body.last) <= verbReach)

/** “NHS England has the power. The Chair wrote asking it to …”: named in the sentence before. */
function asksThem(view: SentenceView) {
  if (!view.has('scope/own') || !view.before?.has('national/body')) return undefined
  return view.stated('national/ask').some(a => ofThem(view, a)) ? full('asked', 0.75) : undefined
}

const ofThem = (view: SentenceView, ask: Place): boolean =>
  view.tokens.slice(ask.first, ask.last + 3).some(t => /^(?:it|them|him|her)$/.test(t.word)) && !/^(?:it|they)$/.test(view.tokens[ask.first - 1]?.word ?? '')

/** “Ofsted asked whether …”: the body asks, and is not asked; “Ofsted has been asked” is. */
function isAsker(view: SentenceView, bodies: readonly Place[], ask: Place): boolean {
  const starts = clauseStarts(view.plain, view.tokens)
  const begin = starts[ask.first] ?? 0
  if (view.tokens[ask.last + 1]?.word === 'by' || view.tokens[ask.last]?.word === 'by') return true
  if (isBe.test(view.tokens[ask.first - 1]?.word ?? '')) return false
  if (view.tokens.slice(begin, ask.first).some(t => ours.test(t.word))) return false
  if (view.places('context/case').some(c => c.last < ask.first && ask.first - c.last <= 2 && c.first >= begin)) return true
  return !bodies.some(b => b.first >= ask.first) && bodies.some(b => b.first - begin <= 2 && b.last < ask.first && ask.first - b.last <= 3)
}

/** “The coroner sent a copy to …”, “when coroners write to us”, “which test is called for”: nobody of the writer's asks. */
function ofOthers(view: SentenceView, { first, last }: Place): boolean {
  const { plain, tokens } = view
  const before = tokens.slice(clauseStarts(plain, tokens)[first] ?? 0, first)
  if (/^(?:is|are|was)$/.test(before.at(-1)?.word ?? '') && tokens[last]?.word === 'for') return true
  return /^(?:us|me)$/.test(tokens[last + 1]?.word ?? '') || (before.some(t => outsiders.test(t.word) && !/[’']s$/.test(plain.slice(t.start, t.end))) && !before.some(t => ours.test(t.word)))
    || (before.at(-1)?.word === 'had' && !before.some(t => plainlyOurs.test(t.word)))
}

export const outsiders = new RegExp(grammar.priorities.outsiders)

const ours = new RegExp(grammar.national.ours)

/** A government that speaks of itself asks nothing of the government. */
const ownNotGovernment = (view: SentenceView): boolean =>
  view.places('scope/own').some(p => !/^(?:government|department)$/.test(view.tokens[p.last]?.word ?? ''))

/** “NHS England are keen to assure …”, “on behalf of the Royal College of …”. */
function isWriter(view: SentenceView, body: Place): boolean {
  return view.places('national/for-self').some(p => p.last < body.first && body.first - p.last <= 2)
    || (body.first <= 2 && view.places('national/self').some(p => p.first > body.last && p.first - body.last <= 2))
}

/** “taken by NHS England”: what a body does; “action by NHS England” may be asked for. */
const done = /(?:ed|en|done|made|led|set|held|run)$/

/** “the Royal College of Paediatrics and Child Health”: its last word. */
function nameEnd({ plain, tokens }: SentenceView, body: Place): number {
  let last = body.last
  for (let i = last + 1; i < tokens.length && /^(?:\p{Lu}|(?:of|for|and|the)\b)/u.test(plain.slice(tokens[i]!.start)); i++) if (startsCapital(plain.slice(tokens[i]!.start))) last = i
  return last
}

function nameOf(view: SentenceView, body: Place): string {
  let last = body.last
  // “Royal College” or “Department for” alone names none of them.
  if (view.tokens[last]?.word === 'college' && view.tokens[last + 1]?.word === 'of') last += 2
  else if (/^(?:for|of)$/.test(view.tokens[last]?.word ?? '')) last += 1
  return view.tokens.slice(body.first, last + 1).map(t => t.word).join(' ')
}

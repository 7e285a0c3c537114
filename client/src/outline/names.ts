/** A finding's name as short as a narrow side bar wants it, so that its position, which is what it is looked for, is in sight beside it. */

/** Letters that leave room for “accepted in part” where the side bar has VS Code's usual width. */
const most = 13

/** “Finding 1: the form”, “First matter of concern – the form”; without a mark between them only “Finding 1 The form”. */
const marked = /^([^:.–—]{1,60}?)(?:\s?[:–—.]|\s-)\s{1,3}(\S[^]*)/
const counted = /(?:\d[a-z]?|\b[A-Z]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten))$|\b(?:first|second|third|\w{3,9}th)\b/i
const unmarked = /^([^\d]{0,40}\d{1,4}[a-z]?)\s([A-Z].*)$/
const leadIn = /^.{0,30}\b(?:response|responses|answer|reply|relation|respect|regard|actions?|progress) (?:to|on|for|of) (?:the |your )?/i
const families = /\b(?:(?:matter|area|point)s? of (concern|learning)|(area) (?:for|of) [a-z]+(?: action)?|(?:key|priority|learning|practice) (?:learning )?(point|theme|issue|finding|lesson)|(question) for the board)\b/i

/** The name in two: what it is known by, and the words that follow, if any. */
export function nameAndRest(name: string): readonly [label: string, rest: string] {
  const [, before = '', after = ''] = marked.exec(name) ?? []
  const [, label = name, rest = ''] = counted.test(before) ? ['', before, after] : unmarked.exec(name) ?? []
  const short = label.length > most ? shortLabel(label) : label
  if (short.length <= most * 2) return [short, rest]
  const cut = short.lastIndexOf(' ', most)
  return cut < 4 ? [`${short.slice(0, most)}…`, `…${short.slice(most)}`] : [`${short.slice(0, cut)} …`, `… ${short.slice(cut + 1)}`]
}

function shortLabel(label: string): string {
  const short = label.replace(leadIn, '').replace(families, (_, ...words: readonly (string | undefined)[]) => words.find(Boolean)!).replace(/\brecommendation\b/i, 'rec.')
  return short.charAt(0).toUpperCase() + short.slice(1)
}

/** Ordinary words for every prompt of the templates, sections and snippets: what a board might really write there. */
import type { Stop } from './snippet.ts'

/** The first entry whose beginning the prompt has, without its bracket, decides. */
const words: readonly (readonly [string, string])[] = [
  ['name of the board', 'Merrowdale Safeguarding Children Board'],
  ['title of', 'Serious case review: Wren'],
  ['name of the area', 'Merrowdale'],
  ['name of the committee', 'the Quality Committee'],
  ['name of the national body', 'NHS England'],
  ['name used for the child', 'Wren'],
  ['name used for the person', 'Mr K'],
  ['date the report was received', '14 March 2018'],
  ['date on which this letter is sent: it is due within 56 days of the report', '23 May 2018'],
  ['the coroner, as', 'Coroner'],
  ['say something to the family', 'We are sorry for his death, and that nobody rang.'],
  ['the concern', 'each agency kept its own list'],
  ['date the report was presented', '14 March 2018'],
  ['date it was presented', '14 March 2018'],
  ['date it was received', '14 March 2018'],
  ['date this response was agreed', '22 May 2018'],
  ['date it was agreed', '22 May 2018'],
  ['date of publication', '19 June 2018'],
  ['date', '30 September 2018'],
  ['month and year', 'May 2018'],
  ['year of the events', '2015'],
  ['year or years', '2014 and 2015'],
  ['number', '3'],
  ['begin with the child', 'Wren is eight and draws buses.'],
  ['what happened', 'She was hungry and cold for two years.'],
  ['say sorry', 'We are sorry that we did not see it.'],
  ['how the time in between', 'Every agency brought its own draft in April.'],
  ['say how the time', 'Every agency brought its own draft in April.'],
  ['accept, accept in part', 'accept'],
  ['accepted, accepted in part', 'accepted'],
  ['all of them', 'all of them in full'],
  ['a row may need', ''],
  ['where you accept', ''],
  ['where we accept', ''],
  ['the reason, unless', ''],
  ['if nothing is needed', ''],
  ['what has changed', 'the council and the health trust have put their first-contact teams in one room, in October 2017'],
  ['an audit', 'an audit of 40 files'],
  ['what practice', 'workers drew the worries together in 22 of them, where in 2015 it was 9'],
  ['what comes first', 'warm homes for children'],
  ['what comes next', 'Appointments come next, in the autumn.'],
  ['why it matters', 'a child in a cold flat cannot wait'],
  ['priority', 'the first priority of our business plan for 2017 to 2020'],
  ['how it fits', 'builds on our neglect strategy'],
  ['director or chief executive', 'The Director of Housing'],
  ['what leaders will change', 'put £180,000 a year into urgent repairs'],
  ['role of whoever signs', 'Independent Chair'],
  ['role or group', 'The Quality and Audit Group'],
  ['role and agency', 'The Chief Nurse of the community health trust'],
  ['role', 'The Independent Chair'],
  ['what they will do', 'telephone every family that misses an appointment'],
  ['what will be done', 'Telephone every family that misses an appointment'],
  ['audit, data', 'repeating the audit of 40 files'],
  ['repeat an audit', 'repeat the audit of 40 files'],
  ['where things stand', '22 of 40 files show the whole picture'],
  ['what will be different', 'at least 36 of 40 files to show it by November 2018'],
  ['what it should do', 'let every health record say “was not brought”'],
  ['why, in plain words', 'families told us that it would not help them'],
  ['why everything', 'the law already lets us do what we need to do'],
  ['the part that is accepted', 'that the flat was cold'],
  ['the part that is not', 'that nobody saw it'],
  ['how many', '30 children'],
  ['whom it helps', 'children'],
  ['what should be different', 'they are warm and fed'],
  ['who they are', 'a girl of eight who draws buses'],
  ['what we did', 'we did not see how cold you were'],
  ['what you told us', 'You told your teacher that you were hungry.'],
  ['what you were entitled', 'You should have been warm and safe.'],
  ['where it will be published', 'on this page'],
  ['why this cannot', 'a child who moves takes the old words with them'],
  ['insert the words', 'Each agency kept its own list of worries.'],
  ['the finding', 'each agency kept its own list'],
  ['the recommendation', 'each agency kept its own list'],
  ['the lead reviewers', 'Lead Reviewer'],
  ['a last word', 'Thank you, Wren.'],
]

/** Throws where a prompt is not known: a new one needs its words here. */
export function ordinaryWords(stop: Stop): string {
  if (!stop.text.startsWith('[')) return stop.text
  const prompt = stop.text.replace(/^\[/, '').toLowerCase()
  const found = words.find(([beginning]) => prompt.startsWith(beginning))
  if (!found) throw new Error(`no words for the prompt “${stop.text}”`)
  const filled = found[1]
  const choice = stop.choices.find((one) => one.toLowerCase() === filled)
  // A prompt that begins in lower case stands within a sentence.
  return choice ?? (/^\[\p{Ll}/u.test(stop.text) ? filled.replace(/^The /, 'the ') : filled)
}

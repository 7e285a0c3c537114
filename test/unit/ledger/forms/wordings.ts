/** The review's own titles and words: what should be done, or what was found. */
const titles = ['Information sharing', 'Supervision', 'Hearing the child', 'Missed appointments', 'Discharge from hospital', 'Record keeping', 'Domestic abuse', 'Out of hours cover', 'Moves between areas', 'Interpreters', 'Escalation', 'Transitions to adult services']
const asked = ['Agencies should tell each other when a child moves.', 'Supervision should take place every month.', 'Each child should be seen alone.', 'Missed appointments should be followed up within a week.', 'No baby should go home without a plan.', 'Records should say who lives in the home.', 'Victims should be asked in private.', 'A duty manager should be on call at night.', 'Files should follow a family to its new area.', 'Interpreters should be booked for every visit.', 'Staff should know how to challenge a decision.', 'Plans for adult care should begin at sixteen.']
const found = ['Agencies did not tell each other that the child had moved.', 'Supervision was missed for most of the year.', 'The child was rarely seen alone.', 'Missed appointments led to no further contact.', 'The baby went home without a plan.', 'Records did not say who lived in the home.', 'The mother was never asked in private.', 'There was no duty manager at night.', 'Files did not follow the family.', 'Relatives were used as interpreters.', 'Staff did not know how to challenge a decision.', 'Planning for adult care began too late.']

/** “matters of concern” */
export const plural = (noun: string): string => noun.replace(/^\w+$|^\w+(?= (?:of|for) )|(?<=^(?:key|learning|priority) )\w+$/, '$&s')

/** Words that name what should be done. */
const asks = new Set(['recommendation', 'learning point', 'lesson', 'area for improvement', 'question for the board'])

export const reviewed = (noun: string, n: number): { readonly title: string, readonly wording: string } => ({ title: titles[n - 1]!, wording: (asks.has(noun) ? asked : found)[n - 1]! })

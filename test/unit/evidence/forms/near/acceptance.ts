/** Whether the findings are accepted: near misses, and positions in other words. */
import type { Form } from '../form.ts'
import { pagesOf, prose } from './page.ts'

const whole = {
  'well founded': 'The Trust accepts that both of the coroner’s concerns are well founded.',
  'as they stand': 'The Executive has agreed the recommendations as they stand.',
  'without amendment': 'The report was accepted without amendment by the full Board.',
  approved: 'The Board approved all five of the review’s recommendations on 9 June.',
  confirm: 'I can confirm that the Trust accepts both matters of concern.',
  'each signed': 'Each of the three partners accepts the report in full.',
  differently: 'We accept the reviewer’s findings, though we would have put one of them in other words.',
  'position is': 'The Board’s position is that the findings are accepted, every one.',
  refuses: 'The Company does not agree with the recommendation, because the valve meets the standard and was not the cause of the fire.',
  'not adopt': 'We have decided not to adopt the recommendation. The door has to open outwards under the fire regulations.',
  'all agreed': 'The findings are agreed by all of the agencies that took part.',
  'full acceptance': 'This letter records the Trust’s full acceptance of the findings.',
  'sound': 'The agencies agree that the findings are sound and that the recommendations follow from them.',
  'accepts and will': 'The College accepts the recommendations and will carry out all of them.',
  'accept your': 'I accept your findings in full and without qualification.',
  'same view': 'We have considered the six recommendations one by one and we accept them all.',
  'nothing to dispute': 'There is nothing in the findings that we dispute.',
}
const some = {
  'first three': 'We accept the first three recommendations. We will say what we think of the fourth when its cost is known.',
  'yet to form': 'The Board accepts the findings on supervision. It has yet to form a view on those about housing.',
  concession: 'The Trust accepts that the handover on that evening was poor. The other points are answered below.',
  direction: 'The partners accept the direction of travel that the review sets out.',
  minded: 'The Board is minded to accept the recommendations, and will decide in the autumn.',
  provided: 'We accept the recommendations, provided that the money can be found.',
  most: 'Most of the recommendations are accepted.',
  general: 'In general we agree with the reviewer’s findings.',
  reservations: 'The Board accepts the report with some reservations.',
  'where possible': 'The Board agrees with the recommendations where they can be met from its budget.',
  'cannot commit': 'We agree with the aim of the recommendation but cannot yet commit ourselves to it.',
  largely: 'The findings are largely accepted.',
  'one not yet': 'The Board accepts two of the recommendations and is still considering the third.',
  principle: 'The Council agrees in principle with what the review recommends.',
}
const none = {
  'hard reading': 'The findings make hard reading.', determined: 'We are determined that lessons will be learned.', shared: 'The report has been shared with all of our staff.', sadness: 'We read the report with great sadness.',
  apologies: 'The Board accepted the apologies of two members who could not attend.', support: 'The mother accepted support from the health visitor.', widely: 'It is widely accepted that fathers are overlooked.', practice: 'Accepted practice at the time was to write to the father.',
  meet: 'The Trust agreed to meet the family in June.', publish: 'The reviewer and the Board agreed that the report should be published in May.', responsibility: 'Those who work with children must accept responsibility for their records.', discussed: 'The recommendations were discussed at length by the Board.',
  grateful: 'We are grateful for the recommendations.', understand: 'We understand why the coroner has raised these concerns.', seriousness: 'The concerns that you raise have been given the most serious attention.', terms: 'The terms of reference were agreed by the panel.', 'your letter': 'I have your letter and have noted its contents.',
  tenancy: 'He accepted the offer of a tenancy in March.', 'agreed review': 'It was agreed that a review should be held.', 'every effort': 'We will make every effort to put things right.',
}

export const nearAcceptance: readonly Form[] = [...pagesOf('answered', whole, prose), ...pagesOf('partly', some, prose), ...pagesOf('not-found', none, prose)]

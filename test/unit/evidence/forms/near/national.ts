/** What is asked of national bodies: near misses, and asking in other words. */
import type { Form } from '../form.ts'
import { pagesOf, type Places } from './page.ts'

const places: Places = {
  closing: s => `The Board accepts the findings. Schools will appoint a lead for attendance.\n\n${s}`, finding: s => `## Recommendation 1\n\nAccepted. Schools will appoint a lead.\n\n## Recommendation 2\n\nAccepted. ${s}`, letter: s => `Dear Coroner\n\nThank you for your report. The ward manager will rewrite the handover sheet.\n\n${s}\n\nYours sincerely`,
}
const asked = {
  minister: 'We have written to the Minister to say why the threshold needs to change, and have asked for a reply by May.', panel: 'A copy of this response goes to the national Panel with our request that it look at the matter across England.', 'one request': 'Our one request of the Government is that the guidance be made plainer.', mps: 'We have asked the Department for Education to make the register a duty.', joined: 'The Trust has joined four others in asking NHS England for a single record.', 'said so': 'This needs a change in national guidance, and we have said so to the Department of Health and Social Care.', 'it would help': 'It would help if the Home Office were to publish the list each month.', only: 'Only the Government can settle this, and we have asked it to do so.', 'we think': 'In our view NICE needs to look again at its guideline.', standard: 'We would ask the British Standards Institution to consider a standard for such locks.', consultation: 'We have answered the Government’s consultation and asked that the duty be extended to colleges.', recommends: 'The Board recommends to the Department for Transport that lifebelts be required on towpaths.',
}
const unneeded = {
  county: 'Nothing here is for bodies outside the county to do.', policy: 'The review raises no question of national policy.', local: 'All of the learning is local, and there is nothing that we need to ask of government.', response: 'The Board found nothing in the case that calls for a national response.', 'no request': 'We have no request to make of any national body.', 'not a matter': 'None of this is a matter for the Government or for a regulator.',
}
const approached = {
  aware: 'We will engage with the Department for Transport about these findings.', discussed: 'We have been in touch with the Care Quality Commission about this.', 'for government': 'That is a matter for the Government and lies outside our control.', 'speak to': 'We will speak to NHS England about what may be possible.', talks: 'We are in discussion with the Home Office about the form.',
}
const mentioned = {
  follows: 'The ward follows the guidance of the National Institute for Health and Care Excellence.', inspected: 'Ofsted inspected us in May 2031.', sent: 'We told the Health and Safety Executive of the accident on the day.', course: 'The course was written by the College of Policing.', college: 'She is a Fellow of the Royal College of Nursing.', figures: 'Our figures are near the national average.', rules: 'The rules are those of the Department for Work and Pensions.', registered: 'The home is registered with Ofsted.', inquiry: 'The Home Office wrote to him in 2029.', scheme: 'We belong to the NHS England scheme for safer wards.',
}

export const nearNational: readonly Form[] = [...pagesOf('answered', asked, places), ...pagesOf('answered', unneeded, places), ...pagesOf('partly', approached, places), ...pagesOf('not-found', mentioned, places)]

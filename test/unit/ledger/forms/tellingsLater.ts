/** More ways to say a position, and to say that there is none yet. */
import { tellingsOf } from './tellings.ts'

export const laterTellings = tellingsOf({
  'accepted': [
    'S accept|s O and all that it asks.', 'S agree|s with the reviewer’s analysis and accept|s O.', 'O is accepted and has been acted on.', 'S ha|s taken O on board.', 'S agree|s wholeheartedly.', 'Accepted and complete.', 'Accepted – complete.', 'Accepted (in full).', 'N accepted.', 'Response: Accepted.', 'S |is happy to accept O.', 'S can confirm that O is accepted.',
    'S unreservedly accept|s O.', 'S intend|s to implement O in full.', 'S agreed O at the meeting of 4 March 2026.', 'At the meeting of 4 March 2026 S accepted O.', 'S agree|s, and ha|s begun.', 'S accept|s O and apologise|s for what went wrong.', 'S accept|s both the reasoning and O.', 'O ha|s the full support of S.', 'S accept|s without qualification O.', 'Yes – already in place.', 'Accepted: work has begun.', 'S ha|s formally accepted O.', 'It was agreed that O be accepted.', 'S ha|s resolved to accept O.', 'S stand|s by O and will carry it out.', 'S will carry out O.', 'S ha|s implemented O in full.', 'O is one with which S agree|s.',
  ],
  'accepted-in-part': [
    'S accept|s O, but not the timescale.', 'S accept|s O, although not all of it.', 'S accept|s the principle of O.', 'Accepted, with changes.', 'Accepted with caveats.', 'Largely accepted.', 'Partial.', 'Part accepted.', 'Accepted in part only.', 'S accept|s the spirit of O.', 'S accept|s O as it applies to schools but not as it applies to nurseries.', 'S |is supportive of O in principle.', 'S accept|s parts (a) and (b) of O and do|es not accept part (c).', 'S accept|s O with amendments.',
    'While S accept|s O in principle, the date proposed cannot be met.', 'S accept|s O, subject to the outcome of the funding bid.', 'S agree|s with some of O.', 'S accept|s O only in so far as it concerns new staff.', 'S partly agree|s with O.', 'S accept|s much of O.', 'O is accepted in principle, pending legal advice.', 'S accept|s O in principle only.', 'Agreed in part.', 'Yes, in part.', 'Yes, in principle.', 'S accept|s O for the most part.',
  ],
  'not-accepted': [
    'S do|es not consider that O is needed.', 'S cannot agree to O.', 'S |is not minded to accept O.', 'S ha|s chosen not to adopt O.', 'S will not take O forward.', 'S ha|s reached a different view and do|es not accept O.', 'Not supported.', 'Do not accept.', 'Not accepted, for the reasons below.', 'S |is unable to agree with O.', 'O is rejected.', 'O has been rejected by S because the service has closed.', 'S do|es not feel able to accept O.', 'S oppose|s O.', 'S do|es not see the need for O.', 'Reject.', 'Disagree.', 'Declined – see reasons below.', 'S ha|s not accepted O.', 'Whilst S understand|s the reasons for O, S do|es not accept it.', 'S did not accept O.', 'S ha|s rejected O.', 'S will not accept O.', 'S |is of the view that O is not needed.',
  ],
  'not-stated': [
    'Under consideration.', 'To be decided.', 'Not yet decided.', 'Noted.', 'Under review.', 'S will decide on O in May.', 'S ha|s not yet reached a view on O.', 'A decision on O will be taken in May.', 'S |is still considering O.', 'S ha|s noted O.', 'S value|s O.', 'S regret|s the failings described.', 'S will decide whether to accept O in May.', 'Whether O is accepted will be decided in May.', 'To be confirmed.', 'Decision awaited.', 'S accept|s cookies from no website.', 'S ha|s read O with great care.', 'S accepted the invitation to respond.', 'S hear|s what O says.',
  ],
})

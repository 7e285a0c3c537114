import fc from 'fast-check'
import { markdownText } from './markdownText.ts'

const heading = fc.constantFrom(
  '# Response of the Quillshore Board', '## What we will do', '## 2. Actions', '### 1.2 Monitoring', '## 3) National recommendations', '**How we will know it has worked**', '**Priorities**',
  'Whether we accept the findings\n---', '# 1. Where practice is now', '## Response to recommendation 1', '#### Finding 2: supervision', '### Finding 3', '### Finding 4', '**Finding 5: the form**', '**Recommendation 2.** Change the form.', '## Our thanks', '## B. Timetable',
)

const passage = fc.constantFrom(
  'The Board accepts all the findings.', 'The Director of Children’s Services will change the procedure by 31 March 2018.', 'We will audit 40 files in November 2018 and report to the Board.',
  'There are no national recommendations.', 'TBC', '| Ref | Action | Lead |\n|:--|:--|:--|\n| R1 | Change the form | Head of Service |', '- The council will recruit.\n- The trust will train staff.',
  '| Ref | Recommendation | Accepted? | Action | Lead | By when | How we will know |\n|:--|:--|:--|:--|:--|:--|:--|\n| R1 | Share one page | Yes | Keep one page for each child | Head of Service | 30 June 2018 | Audit of 40 files in November 2018 |\n| R2 | Change the form |  | Change the form |  |  |  |\n| R3 | Pay for time || Pay for two hours a month\n| R4 | Write sooner | No |  |  | ongoing | Letter sent |',
  '| Action | By when |\n|--|--|\n| Replace the form |  |\n| Open a clinic | 1 May 2018 |\n||', 'Our position: not accepted.', '**Our position:** accepted in full.',
  'A new pathway will be introduced.', 'The Head of Service will introduce a form. The trust will open a clinic.', '- A form will be introduced\n- The Head of Service will open a clinic.\n  - Recommendation 4: hold a meeting', 'The review makes six findings. We accept all six findings.', 'All agencies will recruit nurses in due course.',
  'Once the actions are complete, we will consider how to evaluate them.', '**How we will know:** An audit in May 2018 will show whether it worked.',
  'It is accepted that staff did not utilise the the form prior to a hour’s visit.', 'The findings are accepted, and an overarching plan will be introduced; we shall organize it in the process of time.', 'A CPC and the MASH met. The **MASH** decided\nto carry out a review of it.',
  'The multi-agency safeguarding hub (MASH) met, and the Board will look at what it did in the months that followed, which is why it asks each of the agencies to say what has got better for children since. The multi-agency safeguarding hub (MASH) agreed.',
  '> The review said that the Board should accept this.', 'Yours sincerely\n\nIndependent Chair', 'Action\tLead\tBy when\n1. Change the form | back\tHead of Service\t31 May 2018\n2. Open a clinic\tThe trust\t', 'The report was presented to the Board on 14 March 2018.', '```\nunclosed', '<!-- note -->',
)

const frontMatter = fc.constantFrom('', '', '---\ndocument: board-response\ntitle: A\n---\n\n', '---\ndocument: board-response\nboard: B\n---\n', '---\ndocument: board-response\n', '---\ntitle: "half\n---\n\n', '---\n---\n', '---\r\ndocument: board-response\r\n---\r\n')

/** Responses, tidy and untidy, with the field's own headings and sentences and with Markdown of any kind. */
export const responseText: fc.Arbitrary<string> =
  fc.tuple(frontMatter, fc.array(fc.oneof({ weight: 3, arbitrary: heading }, { weight: 4, arbitrary: passage }, { weight: 1, arbitrary: markdownText(4) }), { maxLength: 9 }), fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n'))
    .map(([head, parts, gap]) => head + parts.join(gap))

import fc from 'fast-check'
import { markdownText } from './markdownText.ts'

const heading = fc.constantFrom(
  '# Response of the Quillshore Board', '## What we will do', '## 2. Actions', '### 1.2 Monitoring', '## 3) National recommendations', '**How we will know it has worked**', '**Priorities**',
  'Whether we accept the findings\n---', '# 1. Where practice is now', '## Response to recommendation 1', '#### Finding 2: supervision', '## Our thanks', '## B. Timetable',
)

const passage = fc.constantFrom(
  'The Board accepts all the findings.', 'The Director of Children’s Services will change the procedure by 31 March 2018.', 'We will audit 40 files in November 2018 and report to the Board.',
  'There are no national recommendations.', 'TBC', '| Ref | Action | Lead |\n|:--|:--|:--|\n| R1 | Change the form | Head of Service |', '- The council will recruit.\n- The trust will train staff.',
  '> The review said that the Board should accept this.', 'Yours sincerely\n\nIndependent Chair', 'The report was presented to the Board on 14 March 2018.', '```\nunclosed', '<!-- note -->',
)

const frontMatter = fc.constantFrom('', '', '---\ndocument: board-response\ntitle: A\n---\n\n', '---\ndocument: board-response\nboard: B\n---\n', '---\ndocument: board-response\n', '---\ntitle: "half\n---\n\n', '---\n---\n', '---\r\ndocument: board-response\r\n---\r\n')

/** Responses, tidy and untidy, with the field's own headings and sentences and with Markdown of any kind. */
export const responseText: fc.Arbitrary<string> =
  fc.tuple(frontMatter, fc.array(fc.oneof({ weight: 3, arbitrary: heading }, { weight: 4, arbitrary: passage }, { weight: 1, arbitrary: markdownText(4) }), { maxLength: 9 }), fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n'))
    .map(([head, parts, gap]) => head + parts.join(gap))

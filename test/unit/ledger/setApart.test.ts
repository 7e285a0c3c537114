import { describe, expect, it } from 'vitest'
import { labels } from './read.ts'

describe('findings that nothing announces, set apart from what answers them', () => {
  it.each([
    ['numbers and italics', '1. *No bell was rung when the fog came down on the harbour.* A bell has been hung.\n\n2. *The slip was wet.* It has been swept.', '1; 2'],
    ['letters in bold', '**A. Nobody rang the bell.** True, and we are ashamed of it.\n\n**B. The slip was wet.** It is swept by the night warden.', 'A; B'],
    ['letters and a title', '(a) Fog bell. The harbour’s policy is that it is rung.\n\n(b) The slip. It is swept each day.', '(a); (b)'],
    ['numbers and the review’s words in quotation marks', '1. "No bell was rung"\n\nThe bell is rung by whoever sees fog.\n\n2. "The slip was not swept"\n\nThe harbour regrets this.', '1; 2'],
    ['whole lines in italics, each answered below', '*Nobody rang the bell when the fog came.*\n\nThere was none. It has been hung.\n\n*The slip had not been swept.*\n\nIt is swept each day.', 'Nobody rang the bell when the fog came; The slip had not been swept'],
    ['their order', 'The first matter. A bell will be hung by the Harbour Master.\n\nThe second matter. The slip is going to be swept each day.', 'First matter; Second matter'],
    ['questions by a letter and a number', 'You asked two questions.\n\n*Q1. Who rings the bell?* The warden does.\n\n*Q2. What happens at night?* Nobody is there. A warden will be.', 'Q1; Q2'],
  ])('%s', (_, text, expected) => expect(labels(text)).toBe(expected))

  it.each([
    ['the response’s own parts', '1. *Dates.* First seen in March. Published in May.\n\n2. *Our view of the review.* The members were asked one by one.\n\n3. *What matters most.* The bell comes before the slip.'],
    ['its own words in italics', '*We are sorry for what happened at the harbour.*\n\nThe bell was rung at once.\n\n*Our thoughts are with the crew and their families.*\n\nThe slip has been swept.'],
    ['steps of a procedure', '1. The warden rings the bell.\n\n2. The crew is called by the watch.\n\n3. The boat is launched.'],
    ['numbered paragraphs', '1. We write about the fog of 4 May.\n\n2. The harbour is kept by two wardens.\n\n3. We have nothing to add.'],
    ['numbered parts of the response', '## 1. Introduction\n\nThis is our reply.\n\n## 2. Background\n\nThe harbour is old.\n\n## 3. What we have done\n\nThe slip has been swept.'],
    ['what is said in the order of time', 'First, the fog came down. Second, the bell was not rung.'],
  ])('but not %s', (_, text) => expect(labels(text)).toBe(''))
})

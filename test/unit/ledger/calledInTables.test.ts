import { describe, expect, it } from 'vitest'
import { labels } from './read.ts'

describe('findings of a table called by a word and a mark', () => {
  it.each([
    ['in its first column', '| Area | Actions agreed | Lead |\n|---|---|---|\n| Area 1 – The bell | Hang a bell at the quay | Harbour Master |\n| Area 2 – The slip | Sweep the slip each day | Warden |', 'Area 1; Area 2'],
    ['by a short code', '| Ref | Area of concern | Response |\n|---|---|---|\n| Ref A | No bell | A bell is to be hung at the quay |\n| Ref B | Wet slip | The slip is to be swept each day |', 'Ref A; Ref B'],
    ['by letters in brackets', '| Recommendation | Response | Detail |\n|---|---|---|\n| (i) That a bell be hung | Will be implemented | It has been bought |\n| (ii) That the slip be swept | Will be implemented | It is swept each day |', 'Recommendation (i); Recommendation (ii)'],
    ['across its columns', '| | Concern 1 – the bell | Concern 2 – the slip |\n|---|---|---|\n| Position | Agreed | Agreed |\n| Before | No bell | Wet each day |\n| Next | A bell may be sought | Talks with the wardens |', 'Concern 1; Concern 2'],
    ['across its columns, whatever the rows are', '| | Item 1: the bell | Item 2: the slip |\n|---|---|---|\n| Then | None | Wet each day |\n| Now | Hung in May | Swept at dawn |', 'Item 1; Item 2'],
    ['under whose they are', '| Coroner’s heading | Trust’s comments |\n|---|---|\n| The harbour bell | The bell is rung by whoever sees fog. |\n| The state of the slip | The slip is swept by a warden. |', 'The harbour bell; The state of the slip'],
    ['by a word of the review’s own', '| Reflection (in short) | Undertaking | Who |\n|---|---|---|\n| Reflection 1. No bell was rung in the fog | Hang a bell at the quay | Harbour Master |\n| Reflection 2. The slip was wet all winter | Sweep the slip each day | Warden |', 'Reflection 1; Reflection 2'],
    ['by such a word beside what was found', '| | Insight |\n|---|---|\n| Insight A | No bell was rung |\n| Insight B | The slip was wet |', 'Insight A; Insight B'],
    ['by a number, each with its position', '| Para | Suggestion of the assessors | Position | Activity |\n|---|---|---|---|\n| 4.1 | Hang a bell | Taken up | A bell has been hung |\n| 4.2 | Sweep the slip | Not taken up | – |', 'Suggestion 4.1; Suggestion 4.2'],
    ['by a number and a year', '| Ref. | The Bureau’s safety prompt | Decision |\n|---|---|---|\n| 2031/1 | Hang a bell | Accept |\n| 2031/2 | Sweep the slip | Not accepted |', '2031/1; 2031/2'],
    ['under what a notice says', '| Ref | Notice says | Harbour’s response | Owner |\n|---|---|---|---|\n| 1 | No bell was rung | Agreed. A bell has been hung | Harbour Master |\n| 2 | The slip was wet | Agreed. It is swept each day | Warden |', 'Finding 1; Finding 2'],
    ['by a letter and a dash, in whatever order', '| Order | Point | Job | Owner |\n|---|---|---|---|\n| 1 | B – The slip was wet | Sweep it each day | Warden |\n| 2 | A – No bell was rung | Hang a bell | Harbour Master |', 'Finding B; Finding A'],
    ['however they rank', '| Concern | Our position | Action | Rank |\n|---|---|---|---|\n| A. No bell was rung | Agreed | Hang a bell | 2 |\n| B. The slip was wet | Agreed | Sweep it | 1 |', 'Concern A; Concern B'],
  ])('%s', (_, text, expected) => expect(labels(text)).toBe(expected))

  it.each([
    ['quarters across columns', '| | Q1 | Q2 | Q3 |\n|---|---|---|---|\n| Bells rung | 4 | 6 | 9 |\n| Slips swept | 3 | 3 | 4 |'],
    ['phases of the work', '| Phase | What | Who |\n|---|---|---|\n| Phase 1 | Hang the bell | Harbour Master |\n| Phase 2 | Sweep the slip | Warden |'],
    ['places', '| Place | Boats | Slips |\n|---|---|---|\n| Quay A | 12 | 2 |\n| Quay B | 9 | 1 |'],
  ])('but not %s', (_, text) => expect(labels(text)).toBe(''))
})

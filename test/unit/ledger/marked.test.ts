import { describe, expect, it } from 'vitest'
import { labels } from './read.ts'

describe('findings called by a word and a mark', () => {
  it.each([
    ['letters in brackets after a word for findings', '**Matter of concern (a): the bell**\n\nA bell has been hung.\n\n**Matter of concern (b): the slip**\n\nIt has been swept.', 'Concern (a); Concern (b)'],
    ['Roman numbers in brackets', '**Recommendation (i): the bell**\n\nIt has been hung.\n\n**Recommendation (ii): the slip**\n\nIt has been swept.', 'Recommendation (i); Recommendation (ii)'],
    ['whose they are', 'Coroner’s Concern 1 – *No bell was rung.*\n\nWe accept this.\n\nCoroner’s Concern 2 – *The slip was wet.*\n\nIt has been swept.', 'Concern 1; Concern 2'],
    ['paragraphs of the report by two numbers', '**Your paragraph 5.1 (the bell).** Conceded. It had no rope.\n\n**Your paragraph 5.2 (the slip).** With respect, we differ.', 'Paragraph 5.1; Paragraph 5.2'],
    ['paragraphs by a number and a letter', '**Para 7(a)** – the bell\n\nIt has been hung.\n\n**Para 7(b)** – the slip\n\nIt has been swept.', 'Para 7(a); Para 7(b)'],
    ['other words for what is found', 'Ground 1 (the bell had no rope). Well founded.\n\nGround 2 (the slip was wet). Well founded.', 'Ground 1; Ground 2'],
    ['what each is about', 'Question A was whether a bell should have been rung. The answer is yes.\n\nQuestion B was whether the slip was swept. It was not.', 'Question A; Question B'],
    ['codes with a stop, or before a bracket', 'C.1 – that the bell had no rope. We agree.\n\nC.2 – that the slip was wet. We agree.', 'C.1; C.2'],
    ['emphasised within a sentence', 'On your **first matter**, the want of a bell: one has been hung.\n\nOn your **second matter**, the wet slip: it is swept each day.', 'First matter; Second matter'],
    ['by “1st” and “2nd”', '1st concern. No bell was rung. It has been hung.\n\n2nd concern. The slip was wet. It is swept each day.', '1st concern; 2nd concern'],
    ['a word for findings and a title', '**Concern: the bell**\n\nIt has been hung.\n\n**Concern: the slip**\n\nIt is swept each day.', 'Concern: the bell; Concern: the slip'],
    ['a word of the review’s own', '**Insight 1. No bell was rung.** It has been hung.\n\n**Insight 2. The slip was wet.** It is swept each day.', 'Insight 1; Insight 2'],
    ['several such words', '*Requirement notice 1: the bell.* It has been hung.\n\n*Requirement notice 2: the slip.* It is swept each day.', 'Requirement notice 1; Requirement notice 2'],
    ['a question of the review’s that asks how', '**Request 1: How was the bell chosen?**\n\nBy its tone, which carries.\n\n**Request 2: What of the slip?**\n\nIt is swept each day.', 'Request 1; Request 2'],
    ['named in a sentence alone', 'The harbour accepts proposals 1 and 2. A bell will be hung.', 'Proposal 1; Proposal 2'],
    ['named where they are excepted', 'Except for observation (b), on the slip, all is accepted. Observation (a) was of the bell.', 'Observation (b); Observation (a)'],
  ])('%s', (_, text, expected) => expect(labels(text)).toBe(expected))

  it.each([
    ['steps and stages of what is done', 'Step 1: the warden rings the bell.\n\nStep 2: the crew is called.\n\nPhase 1 concerns the slip. Phase 2 concerns the quay.'],
    ['parts of the response itself', 'Section 1: why we write. We accept the review.\n\nSection 2: what we have done. The slip has been swept.\n\nAppendix A (the log)\n\nAppendix B (the tide table)'],
    ['actions', 'Action 1: the Harbour Master will hang a bell by May 2031.\n\nAction 2: the Harbour Master will sweep the slip.'],
    ['titles of the response’s own', 'Key message 1 – what is going to happen\n\nA bell is to be hung.\n\nKey message 2 – why in that order\n\nThe fog comes first.\n\nKey message 3 – how we shall judge\n\nThe warden counts the boats.'],
    ['a statute', 'We write under paragraph 7 of Schedule 5 to the Act. Regulation 28 asks for a reply in 56 days, and Regulation 29 for a copy.'],
    ['how often something is done', 'The watch makes observations 15 minutes apart, and at the highest point 2 lamps are lit. Above ground 3 wardens keep watch.'],
    ['one alone', 'In area B of the harbour the slip was wet. It has been swept.'],
  ])('but not %s', (_, text) => expect(labels(text)).toBe(''))
})

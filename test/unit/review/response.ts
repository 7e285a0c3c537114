/** A response, made up: everything in it bears on some question, and nothing on monitoring. */
export const response = `---
document: board-response
title: "Wren: our response"
report-presented: 14 March 2018
response-agreed: 22 May 2018
---

# Our response

Wren is eight. She draws buses, always with every passenger waving.

## Findings

### Finding 1

> Each agency kept its own list of worries about Wren. Nobody laid them side by side.

**Our position:** accepted in full.

### Finding 2

> When Wren missed an appointment, it was recorded as a choice her mother had made.

**Our position:** accepted in full.

### Finding 3

> Those who worked with Wren had no time to think with.

**Our position:** accepted in part. We agree that time to think was missing. We do not think that it was missing everywhere, because the health visitors had it.

## What we will do

| Finding | What we will do | Who will do it | By when |
| --- | --- | --- | --- |
| Finding 1 | Keep one page for each child, shared by health, school and social care | Director of Children’s Services | 30 September 2018 |
| Finding 2 | Record “was not brought”, and telephone the family the same day | Chief Nurse | 31 October 2018 |
| Finding 3 | Give each health visitor one afternoon a month with a supervisor | Head of Early Help | 4 September 2018 |

Finding 1 comes first, because a child cannot wait for a meeting.

## Nationally

We ask the Department for Education to change the form on which schools report hunger.
`

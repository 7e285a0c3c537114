/** A response with everything that is published, and what is not. */
export const page = `---
document: board-response
title: Wren – our response
board: Fernley Partnership
published: 2026-05-04
---
<!-- board-response: ignore long-sentence because it is the law's -->
# Wren: our response

Fernley Partnership

We **accept** the *first* and ~~not~~ the \`second\`, as [the *law* says](https://example.org/law?a=1&b=2).[^law] See [what we will do](#what-we-will-do).<!-- who? -->

## What we will do

3. The council will ask <b>families</b>.[^law]
   - each month
   - [x] in two places

     and in a third
4. ![A chart of visits](chart.png)

> The review said “talk & listen”.

| Action | Who | By |
|:--|:-:|--:|
| Draw<br>buses \\| trains | The <Head> | May 2027 |

<div>set apart</div>

***

    as it stands

## What we will do

[bad](javascript:alert(1)) [told][ref] [^two]

[ref]: mailto:a@example.org
[^law]: The *Act* of 2004.
[^two]: As [above](https://example.org).
`

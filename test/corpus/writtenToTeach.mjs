// Short responses and long ones that were written to teach, by file, and the share of their verdicts that has to be the reader's: a little under what was reached.
// Nobody who works on the readers has opened what is held out.
export const floors = {
  'replies/nhs.md': 0.82, 'replies/bodies.md': 0.82, 'replies/government.md': 0.82, 'replies/letters.md': 0.83, 'replies/boards.md': 0.84, 'replies/national.md': 0.82, 'replies/held-out.md': 0.77,
  'long/boards.md': 0.8, 'long/plans.md': 0.79, 'long/letters.md': 0.8, 'long/national.md': 0.82, 'long/alike.md': 0.83, 'long/later.md': 0.79, 'long/partnerships.md': 0.81, 'long/coroners.md': 0.78, 'long/tables.md': 0.79, 'long/governments.md': 0.79, 'long/held-out.md': 0.76,
}

// Short responses and long ones that were written to teach, by file, and the share of their verdicts that has to be the reader's: a little under what was reached.
// What is in `found` are beginnings of real pages, told again of invented places with a reader's labels: nothing of the originals' words or names.
// Nobody who works on the readers has opened what is held out.
export const floors = {
  'replies/nhs.md': 0.84, 'replies/bodies.md': 0.86, 'replies/government.md': 0.86, 'replies/letters.md': 0.85, 'replies/boards.md': 0.87, 'replies/national.md': 0.84, 'replies/held-out.md': 0.77,
  'long/boards.md': 0.83, 'long/plans.md': 0.82, 'long/letters.md': 0.83, 'long/national.md': 0.84, 'long/alike.md': 0.86, 'long/later.md': 0.82, 'long/partnerships.md': 0.83, 'long/coroners.md': 0.8, 'long/tables.md': 0.83, 'long/governments.md': 0.85, 'long/held-out.md': 0.77,
  'found/local.md': 0.78, 'found/governments.md': 0.77, 'found/trusts.md': 0.82, 'found/held-out.md': 0.65,
}

/**
 * Records judgements one after the other in a file until it is killed, and says each when it is kept: `recorder.ts FILE PREFIX COUNT PATIENCE [two-step]`.
 * `two-step` replaces a file as VS Code's `workspace.fs` does: by deleting it first.
 */
import { writeSync } from 'node:fs'
import { save, type Files } from '../../../client/src/review/keep.ts'
import { nodeFiles } from '../../../client/src/review/nodeFiles.ts'
import { judge } from '../../../server/src/review/judge.ts'
import { emptyReview } from '../../../server/src/review/review.ts'

const [file = '', prefix = '', count = '', patience = '', how = ''] = process.argv.slice(2)
const twoStep: Files = {
  ...nodeFiles,
  replace: async (from, to) => {
    await nodeFiles.remove(to)
    await nodeFiles.replace(from, to)
  },
}
const words = [{ hash: '00000000000000aa', text: 'Words that it was made on, and enough of them that a write takes its time. '.repeat(60) }]
for (let n = 0; n < Number(count); n++) {
  const id = `${prefix}${n}`
  // Of this window's own memory nothing is given but the new judgement: whatever else there is must come from the disk.
  const mine = judge(emptyReview('response.md', 'scr-board-response'), { kind: 'finding', id, by: 'A', at: '2018-05-01T00:00:00.000Z', state: 'met' }, { words })
  const saved = await save(how === 'two-step' ? twoStep : nodeFiles, file, mine, Number(patience))
  writeSync(1, saved.fault ? `FAULT ${saved.fault.kind} ${saved.fault.says}\n` : `kept ${id}\n`)
}

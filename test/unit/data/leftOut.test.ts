/** What the build leaves out of libraries is counted: a library that has changed stops the build. */
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { checkCuts, yamlParts } from '../../../build/leftOut.mts'

test('what was not found is said, with how many places were to be taken out', () => {
  expect(checkCuts).toThrow(/“messages of errors”: [1-9]\d* places were to be taken out, and 0 were found\n/)
})

test('a library as it should be is not spoken of', { timeout: 60_000 }, async () => {
  await build({ stdin: { contents: `export { Composer, LineCounter, Parser } from 'yaml'`, resolveDir: '.' }, bundle: true, write: false, platform: 'browser', logLevel: 'silent', plugins: [yamlParts] })
  expect(checkCuts).not.toThrow(/“messages of errors”/)
  expect(checkCuts).toThrow(/“messages by place”/)
})

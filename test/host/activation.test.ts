import { assert } from 'chai'
import { closeAll, extension, openFile, pause, problems } from './documents'
import { serverProcesses } from './serverProcesses'

// By its name the first of the files: no test has opened a response before it.
suite('Before a response is opened', () => {
  teardown(closeAll)

  test('no server is started for other Markdown', async function () {
    if (EXPECTED_HOST === 'web') return this.skip()
    await extension().activate()
    const notes = await openFile('README.md')
    await pause(300)
    assert.deepEqual(await serverProcesses(), [])
    assert.deepEqual(problems(notes), [])
  })
})

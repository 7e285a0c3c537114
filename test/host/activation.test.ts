import { assert } from 'chai'
import { closeAll, extension, openFile, pause, problems } from './documents'
import { serverProcesses } from './serverProcesses'

// By its name the first of the files: no test has opened a response before it.
suite('Before a response is opened', () => {
  teardown(closeAll)

  // In the web worker host the server is a worker, which nobody outside can see.
  test(EXPECTED_HOST === 'node' ? 'no server is started for other Markdown' : 'nothing is said of other Markdown', async () => {
    await extension().activate()
    const notes = await openFile('README.md')
    await pause(300)
    assert.deepEqual(await serverProcesses(), [])
    assert.deepEqual(problems(notes), [])
  })
})

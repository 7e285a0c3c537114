import { assert } from 'chai'
import * as vscode from 'vscode'

suite('The extension', () => {
  test('is present and activates', async () => {
    const extension = vscode.extensions.getExtension('board-response.board-response')
    assert.isDefined(extension)
    await extension?.activate()
    assert.isTrue(extension?.isActive)
  })

  test('runs in the extension host that was asked for', () => {
    assert.equal('importScripts' in globalThis ? 'web' : 'node', EXPECTED_HOST)
  })
})

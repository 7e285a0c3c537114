import { assert } from 'chai'
import { commands, EventEmitter, FileSystemError, FileType, Position, Range, TabInputTextDiff, Uri, window, workspace, WorkspaceEdit, type FileChangeEvent, type TextDocument } from 'vscode'
import { load, save, waiting } from '../../client/src/review/keep'
import { reviewUri } from '../../client/src/review/place'
import { workspaceFiles } from '../../client/src/review/workspaceFiles'
import { judge } from '../../server/src/review/judge'
import { parseReview } from '../../server/src/review/parse'
import { emptyReview, type Review } from '../../server/src/review/review'
import { serialise } from '../../server/src/review/serialise'
import { closeAll, open, pause, shortResponse, until, untilRead } from './documents'

const folder = () => workspace.workspaceFolders![0]!.uri
const question = (id: string) => ({ question: { id } })
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const encode = (text: string) => new TextEncoder().encode(text)

let count = 0
async function openNew(): Promise<TextDocument> {
  const uri = Uri.joinPath(folder(), `reviewed-${count++}.md`)
  await workspace.fs.writeFile(uri, encode(shortResponse))
  const document = await workspace.openTextDocument(uri)
  await window.showTextDocument(document)
  await untilRead(document)
  return document
}

async function onDisk(document: TextDocument): Promise<Review | undefined> {
  try {
    return parseReview(decode(await workspace.fs.readFile(reviewUri(document.uri)))).review
  } catch {
    return undefined
  }
}

async function untilOnDisk(document: TextDocument, what: string, look: (review: Review) => boolean): Promise<Review> {
  await until(what, async () => {
    const review = await onDisk(document)
    return review !== undefined && look(review)
  })
  return (await onDisk(document))!
}

const states = ({ judgements }: Review) => judgements.map(({ id, by, state }) => `${id} ${by} ${state}`)

suite('A review', () => {
  suiteSetup(() => workspace.getConfiguration('boardResponse').update('reviewer', 'A. Ames', false))
  suiteTeardown(() => workspace.getConfiguration('boardResponse').update('reviewer', undefined, false))
  teardown(async () => {
    await commands.executeCommand('notifications.clearAll')
    await closeAll()
  })

  test('is kept beside the response, by words, and changes with the judgement', async () => {
    const document = await openNew()
    await commands.executeCommand('boardResponse.judgeMet', question('acceptance'))
    const review = await untilOnDisk(document, 'the judgement', ({ judgements }) => judgements.length === 1)
    assert.deepEqual(states(review), ['acceptance A. Ames met'])
    assert.include([...review.words.values()], 'Our response\nThe Board accepts all six findings of the review in full.')
    assert.equal(review.profile, 'scr-board-response')
    // What is still missing is asked, and left empty.
    let judged = false
    void commands.executeCommand('boardResponse.judgePartly', question('acceptance')).then(() => { judged = true })
    await until('the note to be left empty', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      return judged
    })
    await untilOnDisk(document, 'the other judgement', one => one.judgements[0]?.state === 'partly' && one.judgements[0].note === '')
    await commands.executeCommand('boardResponse.clearJudgement', question('acceptance'))
    await untilOnDisk(document, 'it to be taken back', one => one.judgements[0]?.state === 'not-reviewed' && one.words.size === 0)
  })

  test('shows the old words and the new side by side when they have changed', async () => {
    const document = await openNew()
    await commands.executeCommand('boardResponse.judgeMet', question('acceptance'))
    await untilOnDisk(document, 'the judgement', ({ judgements }) => judgements.length === 1)
    const edit = new WorkspaceEdit()
    const at = document.positionAt(document.getText().indexOf('in full'))
    edit.replace(document.uri, new Range(at, at.translate(0, 7)), 'in part')
    assert.isTrue(await workspace.applyEdit(edit))
    await commands.executeCommand('boardResponse.showWhatChanged', question('acceptance'))
    const diff = () => window.tabGroups.activeTabGroup.activeTab?.input
    await until('the comparison', () => diff() instanceof TabInputTextDiff)
    const { original, modified } = diff() as TabInputTextDiff
    await until('the words', async () => (await workspace.openTextDocument(modified)).getText().includes('in part'))
    assert.equal((await workspace.openTextDocument(original)).getText(), '# Our response\n\nThe Board accepts all six findings of the review in full.\n')
  })

  test('keeps what another window has recorded, and fields that it does not know', async () => {
    const document = await openNew()
    await commands.executeCommand('boardResponse.judgeMet', question('acceptance'))
    const ours = await untilOnDisk(document, 'the judgement', ({ judgements }) => judgements.length === 1)
    const theirs = judge({ ...ours, more: { seal: 'kept' } }, { kind: 'question', id: 'national', by: 'B. Birch', at: '2018-05-22T10:00:00.000Z', state: 'not-met' }, { words: [] })
    await workspace.fs.writeFile(reviewUri(document.uri), encode(serialise(theirs)))
    await commands.executeCommand('boardResponse.judgeMet', question('actions'))
    const review = await untilOnDisk(document, 'all three', ({ judgements }) => judgements.length === 3)
    assert.deepEqual(states(review), ['acceptance A. Ames met', 'actions A. Ames met', 'national B. Birch not-met'])
    assert.deepEqual(review.more, { seal: 'kept' })
  })

  test('leaves a broken file as it is, and keeps what was judged until it is mended', async () => {
    const document = await openNew()
    const broken = '{"version": 1, "document": '
    await workspace.fs.writeFile(reviewUri(document.uri), encode(broken))
    await commands.executeCommand('boardResponse.judgeMet', question('acceptance'))
    await pause(300)
    assert.equal(decode(await workspace.fs.readFile(reviewUri(document.uri))), broken)
    const mended = judge(emptyReview('x.md', 'p'), { kind: 'question', id: 'national', by: 'B. Birch', at: '2018-05-22T10:00:00.000Z', state: 'met' }, { words: [] })
    await workspace.fs.writeFile(reviewUri(document.uri), encode(serialise(mended)))
    const review = await untilOnDisk(document, 'both judgements', ({ judgements }) => judgements.length === 2)
    assert.deepEqual(states(review), ['acceptance A. Ames met', 'national B. Birch met'])
  })

  test('of a newer version is left as it is', async () => {
    const document = await openNew()
    const newer = '{\n  "version": 99,\n  "document": "a.md",\n  "profile": "p"\n}\n'
    await workspace.fs.writeFile(reviewUri(document.uri), encode(newer))
    await commands.executeCommand('boardResponse.judgeMet', question('acceptance'))
    await pause(300)
    assert.equal(decode(await workspace.fs.readFile(reviewUri(document.uri))), newer)
  })

  test('of an unsaved document is held, and goes with it to its file', async () => {
    const untitled = await open(shortResponse)
    await untilRead(untitled)
    await commands.executeCommand('boardResponse.judgeMet', question('acceptance'))
    const uri = Uri.joinPath(folder(), `saved-${count++}.md`)
    await workspace.fs.writeFile(uri, encode(untitled.getText()))
    const saved = await workspace.openTextDocument(uri)
    await window.showTextDocument(saved)
    const review = await untilOnDisk(saved, 'the judgement beside the file', ({ judgements }) => judgements.length === 1)
    assert.deepEqual(states(review), ['acceptance A. Ames met'])
    assert.match(review.document, /^saved-/)
  })

  test('moves with the response when it is renamed', async () => {
    const document = await openNew()
    await commands.executeCommand('boardResponse.judgeMet', question('acceptance'))
    await untilOnDisk(document, 'the judgement', ({ judgements }) => judgements.length === 1)
    const to = Uri.joinPath(folder(), `renamed-${count++}.md`)
    const edit = new WorkspaceEdit()
    edit.renameFile(document.uri, to)
    assert.isTrue(await workspace.applyEdit(edit))
    await until('the review beside the new name', async () => await workspaceFiles.stamp(reviewUri(to).toString()) !== undefined)
  })

  test('of a response on a read-only file system is held, and nothing is written', async () => {
    const written: string[] = []
    const refuse = (uri: Uri): never => {
      written.push(uri.toString())
      throw FileSystemError.NoPermissions(uri)
    }
    const text = encode(shortResponse)
    const provider = workspace.registerFileSystemProvider('vscode-vfs', {
      onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
      watch: () => ({ dispose: () => undefined }),
      stat: uri => {
        if (!uri.path.endsWith('/far.md')) throw FileSystemError.FileNotFound(uri)
        return { type: FileType.File, ctime: 0, mtime: 0, size: text.length }
      },
      readDirectory: () => [],
      readFile: uri => {
        if (!uri.path.endsWith('/far.md')) throw FileSystemError.FileNotFound(uri)
        return text
      },
      createDirectory: refuse, writeFile: refuse, delete: refuse, rename: refuse,
    }, { isReadonly: true })
    try {
      const document = await workspace.openTextDocument(Uri.parse('vscode-vfs://far/folder/far.md'))
      await window.showTextDocument(document)
      await untilRead(document)
      // A message that is waited for would hold the command up.
      void commands.executeCommand('boardResponse.judgeMet', question('acceptance'))
      const diff = () => window.tabGroups.activeTabGroup.activeTab?.input
      await until('what was judged', async () => {
        await commands.executeCommand('boardResponse.showWhatChanged', question('acceptance'))
        const input = diff()
        return input instanceof TabInputTextDiff && (await workspace.openTextDocument(input.original)).getText().includes('accepts all six findings of the review in full')
      })
      void commands.executeCommand('boardResponse.insertSection', 'monitoring')
      await pause(1000)
      assert.equal(document.getText(), shortResponse, 'what could not be saved is not inserted')
      assert.deepEqual(written, [])
      await commands.executeCommand('notifications.clearAll')
    } finally {
      provider.dispose()
    }
  })

  test('of a finding is bound to its own words', async () => {
    const document = await openNew()
    const edit = new WorkspaceEdit()
    edit.insert(document.uri, new Position(document.lineCount, 0), '\n## Finding 1\n\n> Nobody laid the lists side by side.\n\n**Our position:** accepted in full.\n')
    assert.isTrue(await workspace.applyEdit(edit))
    await commands.executeCommand('boardResponse.judgeMet', { judged: { judgement: { kind: 'finding', id: 'Finding 1' } } })
    const review = await untilOnDisk(document, 'the judgement', ({ judgements }) => judgements.length === 1)
    assert.equal(review.judgements[0]?.kind, 'finding')
    assert.include([...review.words.values()], 'Finding 1\n**Our position:** accepted in full.')
  })

  test('is written whole, and found again where a window died between two steps, on any file system of the editor', async () => {
    const name = Uri.joinPath(folder(), `bare-${count++}.review.json`).toString()
    const one = judge(emptyReview('a.md', 'p'), { kind: 'question', id: 'time', by: 'A', at: '2018-05-22T10:00:00.000Z', state: 'met' }, { words: [] })
    const two = judge(emptyReview('a.md', 'p'), { kind: 'question', id: 'national', by: 'A', at: '2018-05-22T10:00:00.000Z', state: 'met' }, { words: [] })
    assert.isUndefined((await save(workspaceFiles, name, one)).fault)
    assert.isUndefined((await save(workspaceFiles, name, two)).fault)
    await workspaceFiles.replace(name, waiting(name))
    const loaded = await load(workspaceFiles, name)
    assert.lengthOf((loaded.fault ? undefined : loaded.review)?.judgements ?? [], 2)
    assert.isUndefined((await save(workspaceFiles, name, one, 60)).fault)
    assert.isUndefined(await workspaceFiles.read(waiting(name)))
  })
})

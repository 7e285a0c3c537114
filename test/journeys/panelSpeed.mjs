import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const title = 'the review panel opens at once on 100 findings with 300 actions, and stays smooth'

/** What the editor takes for any page, it takes for one with nothing in it. */
export const extensions = ['emptyWebview']

const months = ['January', 'March', 'June', 'September', 'November']
const roles = ['Director of Children’s Services', 'Chief Nurse', 'Head of Early Help', 'Head of Housing', 'Chief Superintendent']

const rounds = 5

/** Each finding its own words; here and there somebody, a date or a check is missing. */
function longResponse() {
  const finding = (/** @type {number} */ n) => {
    const row = (/** @type {number} */ a) => `| Check each new referral of kind ${n}.${a} within ${a + 1} working days, and tell the family what comes next | ${(n + a) % 9 ? `${roles[(n + a) % 5]}, Merrowdale` : ''} | ${(n + a) % 7 ? `${1 + (n % 27)} ${months[(n + a) % 5]} ${2018 + (n % 3)}` : ''} | ${(n + a) % 4 ? `Audit of ${20 + n} case files, reported to the Board in ${months[a]} ${2019 + (n % 3)}` : ''} |`
    return `### Finding ${n}\n\n> In ${n} of the records that were read nobody had asked the child what the days at home were like, and nobody had noticed.\n\n**Our position:** ${n % 11 ? 'accepted in full.' : 'accepted in part, because half of it was already in place.'}\n\n| Action | Who | By when | How we will know |\n|---|---|---|---|\n${[1, 2, 3].map(row).join('\n')}\n`
  }
  return `---\ndocument: board-response\ntitle: A long response\nreport-presented: 14 March 2018\nresponse-agreed: 22 May 2018\npublished: 8 June 2018\n---\n\n# A long response\n\n## Findings\n\n${Array.from({ length: 100 }, (_, i) => finding(i + 1)).join('\n')}`
}

/** @param {string} folder */
export function prepare(folder) {
  writeFileSync(join(folder, 'long.md'), longResponse())
}

/** @param {import('playwright-core').Page} page @param {import('../vscode/workbench/index.mjs').Workbench} helpers */
export async function run(page, helpers) {
  const { until } = helpers
  await helpers.openFile('long.md')
  await helpers.openContainer('Board Response')
  await page.locator('.squiggly-warning, .squiggly-info').first().waitFor()
  await until('the checklist', async () => (await helpers.treeRows('Checklist')).length >= 8)
  const page2 = helpers.webview()

  /** Opens something in a webview by a command. @param {string} command @param {() => Promise<void>} seen */
  const open = async (command, seen) => {
    await helpers.cursorAt('A long response')
    await page.keyboard.press('F1')
    await helpers.fill(`>${command}`)
    await until('the command', async () => (await helpers.labels()).includes(command))
    await page.evaluate(() => addEventListener('mousedown', () => { Object.assign(window, { pressed: performance.timeOrigin + performance.now() }) }, { capture: true, once: true }))
    await helpers.choose(command)
    await seen()
    const key = await page.evaluate(() => /** @type {any} */ (window).pressed)
    return { key, now: Date.now() }
  }
  const close = async () => {
    await page.locator('.tab', { hasText: /Review of the Response|Preview|Empty Page/ }).first().click({ button: 'middle' })
    await page.locator('iframe.webview').waitFor({ state: 'detached' })
  }
  const marks = () => until('it to be drawn', () => page2.locator('html').evaluate(() => {
    const at = (/** @type {string} */ name) => performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? NaN)
    return !Number.isNaN(at('drawn')) && { began: performance.timeOrigin, running: at('running'), received: at('received'), seen: at('seen'), drawn: at('drawn'), entries: performance.getEntriesByType('resource').length }
  }))

  /** Milliseconds from the click on the command, by step. @type {Record<'panel' | 'made' | 'running' | 'received' | 'all' | 'empty' | 'preview', number>[]} */
  const times = []
  for (let n = 0; n < rounds; n++) {
    const panel = await open('Board Response: Open Review Panel', () => page2.locator('.group').nth(99).waitFor({ state: 'attached' }))
    const { began, running, received, seen, drawn, entries } = await marks()
    assert.equal(entries, 0, 'the page fetches nothing')
    await close()
    const none = await open('Empty Page: Open', () => page2.locator('h3', { hasText: 'Empty' }).waitFor({ state: 'attached' }))
    const empty = (await marks()).drawn - none.key
    await close()
    const preview = await open('Markdown: Open Preview to the Side', () => page2.locator('h3', { hasText: 'Finding 100' }).waitFor({ state: 'attached' }))
    await close()
    times.push({ panel: seen - panel.key, made: began - panel.key, running: running - began, received: received - running, all: drawn - received, empty, preview: preview.now - preview.key })
  }
  const median = (/** @type {keyof typeof times[0]} */ what) => Math.round(times.map(time => time[what]).sort((a, b) => a - b)[rounds >> 1] ?? NaN)
  for (const time of times) console.log(`      ${Object.entries(time).map(([what, milliseconds]) => `${what} ${Math.round(milliseconds)}`).join(', ')}`)
  console.log(`      medians: the panel’s first screen after ${median('panel')} ms (the editor has made the page after ${median('made')}, its script runs ${median('running')} later, has its data ${median('received')} later, and has drawn all of it ${median('all')} later); an empty page after ${median('empty')}; VS Code’s preview after ${median('preview')}`)

  // What is typed is drawn anew where it changes something, and nowhere else.
  await open('Board Response: Open Review Panel', () => page2.locator('.group').nth(99).waitFor({ state: 'attached' }))
  await marks()
  await page2.locator('.group').evaluateAll(groups => { for (const group of groups) Object.assign(group, { same: true }) })
  await helpers.cursorAt('Head of Housing, Merrowdale')
  await helpers.type('Deputy ')
  await page2.getByRole('button', { name: 'Who: Deputy Head of Housing' }).first().waitFor()
  const anew = await page2.locator('.group').evaluateAll(groups => groups.filter(group => !(/** @type {any} */ (group).same)).length)
  const { received, drawn } = await marks()
  console.log(`      after a key: ${anew} of 100 findings drawn anew, in ${Math.round(drawn - received)} ms`)
  assert.equal(anew, 1)
  assert.ok(median('panel') < 1.2 * median('preview'), 'it opens at least about as fast as the editor’s own preview of the same text')
  // Twice what an empty page takes leaves room for a machine on which each number jumps.
  assert.ok(median('panel') < 200 + 2 * median('empty'), 'beyond what the editor takes for any page there is little')
}

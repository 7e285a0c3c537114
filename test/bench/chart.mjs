// The scaling as a picture: p95 from keystroke to diagnostics over the length of the document, both on logarithmic scales.
// Times differ from machine to machine: shown is how many times as long each takes as ours does for the shortest document.

/** @typedef {{ name: string, points: readonly (readonly [number, number])[], own: boolean }} Line points: words, milliseconds; one line is our own */

const width = 760
const height = 420
const left = 70
const right = 210
const top = 44
const bottom = 56

/** @param {readonly Line[]} measured @param {string} note @returns {string} an SVG without a background, in tones that stand on light and on dark */
export function chart(measured, note) {
  const unit = measured.find(({ own }) => own)?.points[0]?.[1] ?? 1
  const lines = measured.map(line => ({ ...line, points: line.points.map(([size, time]) => /** @type {const} */ ([size, time / unit])) }))
  const all = lines.flatMap(({ points }) => points)
  const sizes = [...new Set(all.map(([size]) => size))].sort((a, b) => a - b)
  const exponents = all.map(([, time]) => Math.log10(time))
  const lowest = Math.floor(Math.min(0, ...exponents))
  const highest = Math.ceil(Math.max(...exponents))
  const x = (/** @type {number} */ size) => left + ((Math.log(size) - Math.log(sizes[0] ?? 1)) / (Math.log(sizes.at(-1) ?? 2) - Math.log(sizes[0] ?? 1) || 1)) * (width - left - right)
  const y = (/** @type {number} */ time) => height - bottom - ((Math.log10(time) - lowest) / (highest - lowest || 1)) * (height - top - bottom)
  const grid = Array.from({ length: highest - lowest + 1 }, (_, i) => 10 ** (lowest + i))
  const parts = [
    `<text x="${left}" y="22" class="title">From keystroke to diagnostics, beside ours at ${(sizes[0] ?? 0).toLocaleString('en-GB')} words (95 of 100 within)</text>`,
    ...grid.map(time => `<line x1="${left}" x2="${width - right}" y1="${y(time).toFixed(1)}" y2="${y(time).toFixed(1)}" class="grid"/><text x="${left - 10}" y="${(y(time) + 4).toFixed(1)}" class="axis" text-anchor="end">${time >= 1 ? time.toLocaleString('en-GB') : time} ×</text>`),
    ...sizes.map(size => `<text x="${x(size).toFixed(1)}" y="${height - bottom + 22}" class="axis" text-anchor="middle">${size.toLocaleString('en-GB')} words</text>`),
    ...lines.map(({ points, own }) => `<polyline points="${points.map(([size, time]) => `${x(size).toFixed(1)},${y(time).toFixed(1)}`).join(' ')}" class="${own ? 'own' : 'peer'}"/>${points.map(([size, time]) => `<circle cx="${x(size).toFixed(1)}" cy="${y(time).toFixed(1)}" r="${own ? 4 : 3}" class="${own ? 'own' : 'peer'} dot"/>`).join('')}`),
    ...spread(lines.map(line => ({ ...line, at: y(line.points.at(-1)?.[1] ?? 1) }))).map(({ name, own, points, at }) => `<text x="${width - right + 12}" y="${(at + 4).toFixed(1)}" class="${own ? 'name ours' : 'name'}">${escaped(name)} ${number(points.at(-1)?.[1] ?? NaN)} ×</text>`),
    `<text x="${left}" y="${height - 10}" class="note">${escaped(note)}</text>`,
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Time from keystroke to diagnostics by the length of the document">
<style>
text{font:13px system-ui,-apple-system,"Segoe UI",sans-serif;fill:#7d8590}.title{font-size:14px;font-weight:600}.note{font-size:11px}.ours{fill:#2f81f7;font-weight:600}
.grid{stroke:#7d8590;stroke-opacity:.25}polyline{fill:none;stroke-width:1.5}.peer{stroke:#7d8590}.own{stroke:#2f81f7;stroke-width:2.5}.dot{stroke:none}.peer.dot{fill:#7d8590}.own.dot{fill:#2f81f7}
</style>
${parts.join('\n')}
</svg>
`
}

/** @param {number} value */
const number = value => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en-GB'))
/** @param {string} text */
const escaped = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** Moves names apart that would lie on each other. @template {{ at: number }} T @param {readonly T[]} names @returns {readonly T[]} */
function spread(names) {
  let last = -Infinity
  return [...names].sort((a, b) => a.at - b.at).map(name => ({ ...name, at: (last = Math.max(name.at, last + 16)) }))
}

/** What is left out of YAML’s reader: all but reading, and of that what front matter comes to. */
import type { Cut } from './cut.mts'

const yaml = String.raw`^yaml/browser/dist/`

/** Names that the file gives to others, each for something that throws. */
function noneOf(text: string): string {
  const names = text.matchAll(/^export (?:\{([^}]+)\}|(?:async )?(?:const|function|class) (\w+))/gm)
  const all = [...names].flatMap(([, list, one]) => (list ?? one!).split(',').map(name => name.trim().replace(/^.* as /, '')).filter(Boolean))
  return `const none = () => { throw new Error('left out of the build') }\nexport { ${all.map(name => `none as ${name}`).join(', ')} }`
}

export const ofYaml: readonly Cut[] = [
  {
    name: 'the way back from a tree to text, and on to plain values and lines', places: 12,
    files: new RegExp(String.raw`${yaml}(stringify/\w+|parse/(cst-visit|line-counter)|doc/(anchors|applyReviver|createNode)|nodes/toJS)\.js$`),
    whole: noneOf,
  },
  {
    name: 'what a document can do after it was read: to be changed, copied, turned into plain values or into text', places: 50,
    files: new RegExp(String.raw`${yaml}(doc/Document|nodes/(Alias|Collection|Node|Pair|Scalar|YAMLMap|YAMLSeq)|schema/Schema)\.js$`),
    find: /^ {4}(?:static )?(?:clone|add|addIn|createAlias|createNode|createPair|delete|deleteIn|from|get|getIn|has|hasAllNullValues|hasIn|set|setIn|toJS|toJSON|toString)\(.*\) \{\n[^]*?^ {4}\}$/gm, by: '',
  },
  {
    // Of what YAML's reader says of an error no more is read than what is not closed (server/src/model/frontMatterFaults.ts); its code says the rest.
    name: 'messages of errors', places: 63,
    files: new RegExp(String.raw`${yaml}compose/[\w-]+\.js$`),
    find: /(\bonError\([^;]*?'[A-Z_\d]+', |\bconst (?:message|msg|\w+Msg) = )('[^'\n]*'|`[^`\n]*`)/g, by: (whole, call, words) => (/closing|end with/.test(words!) ? whole : `${call}''`),
  },
  // Front matter is read by one schema (server/src/model/readFrontMatter.ts), whatever its directives say.
  { name: 'other schemas than the one that is asked for', places: 1, files: new RegExp(`${yaml}schema/tags\\.js$`), whole: () => `import { schema } from './core/schema.js'\nexport const coreKnownTags = {}\nexport const getTags = () => schema.slice()` },
  { name: 'how a value of each kind is known and written', places: 21, files: new RegExp(`${yaml}schema/(common|core)/(bool|float|int|map|null|seq|string)\\.js$`), find: /^ {4}(?:identify|createNode|stringify)(?:: (?:.*,|stringifyNumber|.*=> int.*|\(\{ source \}[^;]*\.nullStr|\(schema.*)$|\([^]*?^ {4}\}$)/gm, by: '' },
  { name: 'directives as text', places: 3, files: new RegExp(`${yaml}doc/directives\\.js$`), find: /^ {4}(?:clone|tagString|toString)\(.*\) \{\n[^]*?^ {4}\}$/gm, by: '' },
  { name: 'values that two schemas read in two ways', places: 1, files: new RegExp(`${yaml}compose/compose-scalar\\.js$`), find: /^ {4}if \(schema\.compat\) \{\n[^]*?^ {4}\}$/gm, by: '' },
  { name: 'how often an alias is met while plain values are made', places: 2, files: new RegExp(`${yaml}nodes/Alias\\.js$`), find: /^ {8}if \(found && ctx\) \{\n[^]*?^ {8}\}$|^function getAliasCount\([^]*?^\}$/gm, by: '' },
  { name: 'errors with the line they are in', places: 1, files: new RegExp(`${yaml}errors\\.js$`), find: /^const prettifyError = [^]*?^\};$/gm, by: 'const prettifyError = () => () => {}' },
  { name: 'a visit to a tree that waits at each node', places: 2, files: new RegExp(`${yaml}visit\\.js$`), find: /^async function (visitAsync_?)\([^]*?^\}$/gm, by: 'const $1 = {}' },
  { name: 'what such a visit has', places: 3, files: new RegExp(`${yaml}visit\\.js$`), find: /^visitAsync\..*$/gm, by: '' },
]

/** Completion of the front matter's keys and values, from its schema. */
import type { CompletionItem } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import ruleNames from '../../../lexicons/rule-names.json' with { type: 'json' }
import { choices, frontMatterSchema, isDate, orderedKeys, schemaAt, takes, type FrontMatterSchema } from '../../model/frontMatterSchema.ts'
import { addressOf, offsetOf } from '../../text/addresses.ts'
import type { Text } from '../../text/text.ts'
import { rangeOf } from '../ranges.ts'
import { snippetText } from '../snippetText.ts'
import { explanation } from './explain.ts'
import { typingPlace, type TypingPlace } from './typingPlace.ts'
import { datePatterns, inYaml, listed, valueSnippet } from './valueSnippet.ts'
import { CompletionItemKind, InsertTextFormat, MarkupKind } from '../kinds.ts'

export interface CompletionContext {
  /** The editor has snippets with tab stops. */
  readonly snippets: boolean
  /** Values known from elsewhere, by key: the profiles there are, the agencies that the response names. */
  readonly known?: Readonly<Record<string, readonly string[]>>
  readonly schema?: FrontMatterSchema
}

interface Offer {
  readonly label: string
  /** In VS Code's snippet syntax. */
  readonly snippet: string
  readonly kind: CompletionItemKind
  readonly detail?: string | undefined
  readonly documentation?: string | undefined
}

/** What can be written at `address`; empty outside the front matter. It need not be closed yet, nor be sound YAML. `addressed`: the text as it was read. */
export const completeFrontMatter = (document: TextDocument, address: number, context: CompletionContext, addressed: Text = document.getText()): readonly CompletionItem[] => {
  const text = document.getText()
  const offset = offsetOf(addressed, address)
  const place = typingPlace(text, offset)
  if (!place) return []
  const schema = context.schema ?? frontMatterSchema
  const range = rangeOf(document, { start: addressOf(addressed, place.span.start), end: addressOf(addressed, place.span.end) })
  const quote = /^["']/.exec(text.slice(place.span.start, offset))?.[0] ?? ''
  return offers(place, schema, context, quote).map(({ label, snippet, kind, detail, documentation }, i): CompletionItem => ({
    label,
    kind,
    sortText: String(i).padStart(3, '0'),
    filterText: `${quote}${label}`,
    textEdit: { range, newText: context.snippets ? snippet : snippetText(snippet) },
    insertTextFormat: context.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
  }))
}

const offers = (place: TypingPlace, schema: FrontMatterSchema, context: CompletionContext, quote: string): readonly Offer[] => {
  const at = schemaAt(schema, place.path)
  if (!at) return []
  if (place.kind === 'value') {
    const keys = place.item && at.properties ? keyOffers(at, place) : []
    return [...valueOffers(at, place, schema, context, quote), ...keys]
  }
  if (takes(at, 'array') && !place.item) return place.colon ? [] : [{ label: '- ', snippet: '- ', kind: CompletionItemKind.Snippet, detail: at.items?.title, documentation: explanation(at) }]
  return keyOffers(at, place)
}

/** The keys that are not there yet, each with room for its value. */
const keyOffers = (at: FrontMatterSchema, place: TypingPlace): readonly Offer[] =>
  orderedKeys(at).filter(key => !place.present.includes(key)).map((key): Offer => {
    const own = at.properties?.[key] ?? {}
    return {
      label: key,
      snippet: place.kind === 'key' && place.colon ? key : `${key}:${valueSnippet(own, ' '.repeat(place.indent))}`,
      kind: CompletionItemKind.Property,
      detail: own.title,
      documentation: explanation(own),
    }
  })

const valueOffers = (at: FrontMatterSchema, place: TypingPlace, schema: FrontMatterSchema, context: CompletionContext, quote: string): readonly Offer[] => {
  const space = place.colon ? ' ' : ''
  if (takes(at, 'array') && !place.item) {
    return [{ label: '- ', snippet: `\n${' '.repeat(place.indent)}  - $1`, kind: CompletionItemKind.Snippet, detail: 'A list, one item on each line', documentation: explanation(at) }]
  }
  if (isDate(at)) {
    return datePatterns.map(({ label, snippet, detail }) => ({ label, snippet: `${space}${quote}${snippet}${quote}`, kind: CompletionItemKind.Snippet, detail, documentation: explanation(at) }))
  }
  const [root] = place.path
  const known = at.format === 'rule-name' ? Object.keys(ruleNames) : place.path.length <= 2 ? (context.known?.[String(root)] ?? []) : []
  const fixed = [...new Set([...choices(at).map(String), ...known, ...(takes(at, 'boolean') ? ['true', 'false'] : [])])]
  const examples = fixed.length > 0 ? [] : listed(at, schemaAt(schema, place.path.slice(0, -1)))
  return [
    ...fixed.map((value): Offer => ({
      label: value,
      snippet: `${space}${inYaml(value, quote)}`,
      kind: CompletionItemKind.EnumMember,
      detail: value === at.default ? 'Used when nothing is said' : undefined,
      documentation: explanation(at),
    })),
    ...examples.map((value): Offer => ({
      label: value,
      snippet: `${space}\${1:${inYaml(value, quote)}}`,
      kind: CompletionItemKind.Text,
      detail: 'An example to write over',
      documentation: explanation(at),
    })),
  ]
}

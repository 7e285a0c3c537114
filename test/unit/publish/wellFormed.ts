/** Whether a text is XML as far as it concerns a file that we write: tags are closed in order, one root, attributes in quotation marks and named once, no bare `<`, `&` or control characters. */
export function wellFormed(text: string): boolean {
  const open: string[] = []
  let roots = 0
  const rest = text.replace(/^<\?xml [^?]+\?>\n/, '').replace(/<(\/?)([\w:.-]+)((?: [\w:.-]+="[^"<]*")*)(\/?)>|[^<]+/g, (whole, closing: string | undefined, name: string | undefined, attributes = '', alone = '') => {
    if (/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(whole) || /[\0-\x08\x0b\x0c\x0e-\x1f\u{d800}-\u{dfff}]/u.test(whole)) return '!'
    if (name === undefined) return open.length > 0 || whole.trim() === '' ? '' : '!'
    const names = [...(attributes as string).matchAll(/ ([\w:.-]+)=/g)].map(([, one]) => one)
    if (new Set(names).size < names.length) return '!'
    if (closing) return open.pop() === name ? '' : '!'
    if (open.length === 0) roots++
    if (!alone) open.push(name)
    return ''
  })
  return rest === '' && open.length === 0 && roots === 1
}

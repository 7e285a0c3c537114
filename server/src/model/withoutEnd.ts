/** `text` without the characters at its end that `each`, which matches one, takes. Read from the end: an expression that ends in `+$` begins anew at every one of them inside. */
export function withoutEnd(text: string, each: RegExp): string {
  let end = text.length
  while (end > 0 && each.test(text[end - 1]!)) end--
  return text.slice(0, end)
}

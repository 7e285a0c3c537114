/** The name under which words are kept: 16 hexadecimal digits. It tells words apart; it is no seal against forgery. */
export function hashOf(words: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  let c = 0x9e3779b9
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    a = Math.imul(a ^ code, 0x9e3779b1)
    b = Math.imul(b ^ code, 0x5f356495)
    c = Math.imul(c + code, 0x85ebca77) ^ (c >>> 15)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35) ^ c
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(c ^ (c >>> 13), 0xc2b2ae35) ^ words.length
  return hex(a ^ (a >>> 15)) + hex(b ^ (b >>> 15))
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0')

/** Without comments, which readers do not see. */
export function withoutComments(text: string): string {
  let out = ''
  let from = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open + 4)
    if (close < 0) break
    out += text.slice(from, open)
    from = close + 3
  }
  return out + text.slice(from)
}

/** White space is no word: any run of it counts as one space, and none at the ends. */
export const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim()

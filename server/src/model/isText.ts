/** Whether a file's characters are somebody's text: not a PDF's, not a Word document's, not those of a picture. */
export const isText = (text: string): boolean => !/^\uFEFF?(?:%PDF-|PK\u0003\u0004|\{\\rtf)/.test(text) && !text.slice(0, 20_000).includes('\0')

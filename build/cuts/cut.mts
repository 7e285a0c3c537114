/** A cut in a library: what is left out of it, or stands in its place. */
export interface Cut {
  readonly name: string
  /** Paths below node_modules, with `/`. */
  readonly files: RegExp
  /** How many places it finds in all files, or how many files it is for where they are replaced whole. */
  readonly places: number
  /** Whatever it finds is replaced by `by`, and `head` is put before a text in which it found anything. */
  readonly find?: RegExp
  readonly by?: string | ((...found: string[]) => string)
  readonly head?: string
  /** What stands in the file's place. */
  readonly whole?: (text: string) => string
}

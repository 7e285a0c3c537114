/** How messages are written over stdio: a list of diagnostics from what was written of the list before. */
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node'

/**
 * Each message at once, its head and its body together: the library's writer waits for the loop to turn and writes the two apart, which wakes
 * whoever reads twice.
 */
export class Writer extends AbstractMessageWriter implements MessageWriter {
  readonly #out: NodeJS.WriteStream
  #failed = 0

  constructor(out: NodeJS.WriteStream) {
    super()
    this.#out = out
    out.on('error', error => this.fireError(error))
    out.on('close', () => this.fireClose())
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const body = bytesOf(message)
      this.#out.cork()
      this.#out.write(`Content-Length: ${body.length}\r\n\r\n`, 'latin1')
      busy.add(body.buffer)
      this.#out.write(body, error => {
        busy.delete(body.buffer)
        if (!error) return resolve()
        this.fireError(error, message, ++this.#failed)
        reject(error)
      })
      this.#out.uncork()
    })
  }

  end(): void {
    this.#out.end()
  }
}

interface Listing extends Message {
  readonly params?: { readonly diagnostics?: readonly object[] }
  readonly result?: { readonly items?: readonly object[] } | null
}

/** What JSON.stringify writes. */
export function bytesOf(message: Message): Uint8Array {
  const { params, result } = message as Listing
  if (params?.diagnostics?.length) return filled({ ...message, params: { ...params, diagnostics: [] } }, '"diagnostics":[', params.diagnostics)
  if (result?.items?.length) return filled({ ...message, result: { ...result, items: [] } }, '"items":[', result.items)
  return Buffer.from(JSON.stringify(message))
}

interface Written {
  readonly list: readonly object[]
  /** Where each begins in the bytes, with the comma before it, and where all end. */
  readonly starts: Uint32Array
  /** What they stand in, with room to spare, and from where on. */
  readonly room: Uint8Array
  readonly from: number
}

let last: Written = { list: [], starts: new Uint32Array(1), room: new Uint8Array(), from: 0 }
/** The room of the list before, to be used again: a new one for each list would be most of the garbage of a keystroke. */
let spare = last.room
/** Rooms that are on their way out. */
const busy = new Set<ArrayBufferLike>()

/**
 * At a keystroke most diagnostics are the same objects, in a list that may be half a megabyte long: those that stand as they stood, counted from
 * its beginning or its end, are copied in a few stretches. `opening` stands once in the message: within a string its quotation marks are escaped.
 */
function filled(message: object, opening: string, list: readonly object[]): Uint8Array {
  const around = JSON.stringify(message)
  const at = around.indexOf(opening) + opening.length
  const shift = last.list.length - list.length
  const starts = new Uint32Array(list.length + 1)
  const parts: Uint8Array[] = []
  let size = 0
  for (let i = 0; i < list.length;) {
    const by = last.list[i] === list[i] ? 0 : last.list[i + shift] === list[i] ? shift : undefined
    const start = last.starts[i + (by ?? 0)]!
    if (by === undefined) {
      starts[i] = size
      parts.push(Buffer.from(`,${JSON.stringify(list[i++])}`))
    } else {
      do starts[i] = last.starts[i + by]! - start + size
      while (++i < list.length && last.list[i + by] === list[i])
      parts.push(last.room.subarray(last.from + start, last.from + last.starts[i + by]!))
    }
    size += parts.at(-1)!.length
  }
  starts[list.length] = size
  // The bracket takes the place of the first comma.
  const head = Buffer.from(around.slice(0, at))
  const tail = Buffer.from(around.slice(at))
  const from = head.length - 1
  const length = from + size + tail.length
  const room = spare.length >= length && !busy.has(spare.buffer) ? spare : new Uint8Array(length + length / 8)
  let to = from
  for (const part of parts) {
    room.set(part, to)
    room[to] = comma
    to += part.length
  }
  room.set(head)
  room.set(tail, to)
  spare = last.room
  last = { list, starts, room, from }
  return room.subarray(0, length)
}

const comma = 44

/** Pictures that stand beside the response, as they are published: with what is to be seen, and without what a camera or a program wrote into them besides. */
import { jpegOf } from './jpeg.ts'
import { mostBytes, mostInAll } from './limits.ts'
import { pngOf } from './png.ts'

/** A file that the Markdown names, as the client found it. */
export interface GivenPicture {
  /** As the Markdown names it. */
  readonly address: string
  readonly bytes?: Uint8Array
  /** Why there are none. */
  readonly unread?: 'missing' | 'outside' | 'too-large'
}

export interface Picture {
  readonly type: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  /** In pixels, as they are stored. */
  readonly width: number
  readonly height: number
  /** Degrees by which what is stored is to be turned clockwise, as a camera says that was held on its side. */
  readonly turned: number
}

/** Why a picture is left out. */
export type LeftOut = NonNullable<GivenPicture['unread']> | 'web' | 'other-form' | 'too-many'

/** Whether a file beside the response is meant, and no place on the web or elsewhere. */
export const isLocal = (address: string): boolean => !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)

/** Gives the picture of an address, or says why there is none. */
export function pictureReader(given: readonly GivenPicture[]): (address: string) => Picture | LeftOut {
  const files = new Map(given.map(one => [one.address, one]))
  const read = new Map<string, Picture | LeftOut>()
  let inAll = 0
  return address => {
    if (!read.has(address)) read.set(address, isLocal(address) ? pictureOf(files.get(address)) : /^(?:https?:)?\/\//i.test(address) ? 'web' : 'outside')
    const picture = read.get(address)!
    if (typeof picture === 'string') return picture
    inAll += picture.bytes.length
    return inAll > mostInAll ? 'too-many' : picture
  }
}

const pictureOf = ({ bytes, unread }: Omit<GivenPicture, 'address'> = {}): Picture | LeftOut =>
  bytes === undefined ? unread ?? 'missing' : bytes.length > mostBytes ? 'too-large' : pngOf(bytes) ?? jpegOf(bytes) ?? 'other-form'

/**
 * Reading and writing a review's file so that it is whole at every moment and nothing that was recorded is lost.
 *
 * As git does with its index: the new text is written to a second file whose creation is also the lock, and that file then
 * takes the place of the first in one step. Whatever is on disk by then is merged in, so that two windows, or two people
 * with a shared folder, keep both their judgements. Knows no editor: what it needs of a file system is given to it.
 */
import { parseReview, type Parsed, type ParseFault } from '../../../server/src/review/parse.ts'
import { bothSides } from '../../../server/src/review/conflict.ts'
import { merge } from '../../../server/src/review/merge.ts'
import type { Review } from '../../../server/src/review/review.ts'
import { serialise } from '../../../server/src/review/serialise.ts'

/** Every function rejects where the file system refuses. */
export interface Files {
  /** A file can be made and replaced in one step, so that no other window's judgements are ever overwritten. */
  readonly alone: boolean
  /** Undefined where there is no such file. */
  read(name: string): Promise<string | undefined>
  /** Makes an empty file; false where there is one by that name. In one step, where the file system can. */
  create(name: string): Promise<boolean>
  write(name: string, text: string): Promise<void>
  /** Takes the place of `to`. In one step, where the file system can; else `to` may be missing for a moment. */
  replace(from: string, to: string): Promise<void>
  remove(name: string): Promise<void>
  /** Changes whenever the file is written; undefined where there is none. */
  stamp(name: string): Promise<string | undefined>
  pause(milliseconds: number): Promise<void>
}

export type KeepFault =
  | ParseFault
  /** The file system refuses, or another window holds the file for too long. */
  | { readonly kind: 'unreadable' | 'unwritable' | 'busy'; readonly says: string }

export type Loaded = { readonly review: Review | undefined; readonly text: string; readonly fault?: undefined } | { readonly fault: KeepFault }
export type Saved = { readonly review: Review; readonly text: string; readonly fault?: undefined } | { readonly fault: KeepFault }

/** Milliseconds after which a lock that nobody touches is that of a window which has died. */
const patience = 10_000

export const waiting = (name: string): string => `${name}.tmp`

/** The review on disk; undefined where there is none yet. */
export async function load(files: Files, name: string): Promise<Loaded> {
  try {
    // A window that was killed before its last step has left the newest judgements in the second file.
    const second = whole(await files.read(waiting(name)))
    const text = await files.read(name)
    if (text === undefined) return { review: second ?? whole(await files.read(waiting(name))), text: '' }
    const { review, fault } = parseReview(text)
    if (fault) return { fault }
    return { review: second ? merge(review, second) : review, text }
  } catch (error) {
    return { fault: { kind: 'unreadable', says: reason(error) } }
  }
}

/** Merges `mine` with what is on disk and writes it. When this answers without a fault, `mine` is on disk, whole. With a fault, nothing that was there has been touched. */
export const save = (files: Files, name: string, mine: Review, limit = patience): Promise<Saved> => put(files, name, limit, text => {
  const disk = text === undefined ? undefined : parseReview(text)
  return disk?.fault ? disk : { review: disk ? merge(mine, disk.review) : mine }
})

/** Writes both sides of a merge that was not finished, put together judgement by judgement, in the place of the conflict. */
export const keepBothSides = (files: Files, name: string, limit = patience): Promise<Saved> => put(files, name, limit, text => {
  const [ours, theirs] = bothSides(text ?? '').map(parseReview)
  if (!ours?.review || !theirs?.review) return { fault: { kind: 'conflict', says: 'one side of the conflict is no whole review by itself' } }
  return { review: merge(ours.review, theirs.review) }
})

/** `next`: what is to stand on disk, by what stands there. */
async function put(files: Files, name: string, limit: number, next: (text: string | undefined) => Parsed): Promise<Saved> {
  let locked: { readonly found: Review | undefined } | undefined
  try {
    locked = await lock(files, name, limit)
    if (!locked) return { fault: { kind: 'busy', says: 'another window is saving it just now' } }
    const text = await files.read(name)
    const wanted = next(text)
    if (wanted.fault) return await release(files, name, { fault: wanted.fault })
    const all = locked.found ? merge(wanted.review, locked.found) : wanted.review
    const written = serialise(all)
    if (written === text) return await release(files, name, { review: all, text: written })
    await files.write(waiting(name), written)
    // A disk that is full may have taken a part of it without a word.
    if (await files.read(waiting(name)) !== written) return await release(files, name, { fault: { kind: 'unwritable', says: 'only a part of it could be written' } })
    await files.replace(waiting(name), name)
    return { review: all, text: written }
  } catch (error) {
    return release(files, name, { fault: { kind: 'unwritable', says: reason(error) } }, locked !== undefined)
  }
}

async function release(files: Files, name: string, saved: Saved, held = true): Promise<Saved> {
  // After a replacement that failed halfway the second file may be the only one there is: then it stays, and is read.
  if (held && (saved.fault?.kind !== 'unwritable' || await files.read(name).then(text => text !== undefined, () => false) || !whole(await files.read(waiting(name)).catch(() => undefined))))
    await files.remove(waiting(name)).catch(() => undefined)
  return saved
}

/** Undefined where another window holds it all the while. `found`: what a window that died has left behind. */
async function lock(files: Files, name: string, limit: number): Promise<{ readonly found: Review | undefined } | undefined> {
  let found: Review | undefined
  let waited = 0
  let still = 0
  let last: string | undefined
  while (!await files.create(waiting(name))) {
    const stamp = await files.stamp(waiting(name))
    still = stamp !== undefined && stamp === last ? still : 0
    last = stamp
    if (still >= limit) {
      const left = whole(await files.read(waiting(name)))
      found = found && left ? merge(found, left) : left ?? found
      // It may have died with its last step half done, and then this is the only copy: the step is finished for it.
      if (left && await files.read(name) === undefined) await files.replace(waiting(name), name)
      else await files.remove(waiting(name))
      still = 0
      continue
    }
    if (waited > 3 * limit) return undefined
    const step = Math.min(60, 5 + waited / 4)
    await files.pause(step)
    waited += step
    still += step
  }
  return { found }
}

function whole(text: string | undefined): Review | undefined {
  return text ? parseReview(text).review : undefined
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/\.$/, '')

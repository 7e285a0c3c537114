/** Which place in a run a mark by a number or a letter has. */
import { romans } from './words.ts'

/** 2 for “2”, 2.01 for “2a”. */
export const placeOf = (name: string): number => parseInt(name, 10) + (/[a-f]$/.test(name) ? (name.charCodeAt(name.length - 1) - 96) / 100 : 0)

/** True where the place comes right after the other: 3 after 2 or after 2.03, 2.02 after 2.01, 2.01 after 1. */
export const follows = (place: number, other: number): boolean => {
  const letter = Math.round(place % 1 * 100), step = Math.floor(place) - Math.floor(other)
  return letter < 2 ? step === 1 : step === 0 && letter === Math.round(other % 1 * 100) + 1
}

/** 2 for “(b)”, “ii)” and “2)”. */
export const placeIn = (mark: string): number => {
  const name = mark.replace(/\W/g, '')
  return Number(name) || romans.indexOf(name) + 1 || name.charCodeAt(0) - 96
}

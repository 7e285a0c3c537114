import { expect, it } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'

const welsh = `---
document: board-response
title: Ymateb
board: Bwrdd Diogelu Bryn Afon
review: Plentyn T
---

# Ymateb y Bwrdd i Adolygiad Ymarfer Plant: Plentyn T

Mae Bwrdd Diogelu Bryn Afon yn derbyn holl argymhellion yr adolygiad.

## Argymhelliad 1

Derbyniwyd yn llawn. Bydd y Cyfarwyddwr Gwasanaethau Plant yn sicrhau hyn erbyn 31 Mawrth 2025.

## Sut y byddwn yn gwybod

Byddwn yn archwilio 20 ffeil ym mis Mai 2025.
`

it('tells of a text in Welsh that it is not read, and nothing else', () =>
  expect(analyse(welsh).assessment.problems.map(({ rule }) => rule)).toEqual(['not-english']))

it('leaves every question of it to a person', () =>
  expect(new Set(analyse(welsh).assessment.answers.map(({ verdict, reading }) => `${verdict}: ${reading}`))).toEqual(new Set(['needs-judgement: This text seems not to be in English, and only English is read.'])))

it('reads it as soon as English is written', () => {
  const before = analyse(welsh)
  const both = `${welsh}\nThe Board accepts all the recommendations of the review, and the Director of Children’s Services will do this by 31 March 2025.\n`
  expect(analyse(both, {}, before).assessment.problems.map(({ rule }) => rule)).toEqual(analyse(both).assessment.problems.map(({ rule }) => rule))
  expect(analyse(both).assessment.problems.map(({ rule }) => rule)).toContain('question-not-found')
})

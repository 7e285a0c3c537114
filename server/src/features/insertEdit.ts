/** The edits behind the commands that insert. */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../engine/analyse.ts'
import type { Fix } from '../engine/assessment.ts'
import { insertionEdits, type EditSupport } from './insertionEdits.ts'
import type { InsertEditParams, InsertEditResult } from '../protocol.ts'
import { frontMatterSchema } from '../model/frontMatterSchema.ts'
import { frontMatterFixes, profileFix } from '../rules/fixes/frontMatterFix.ts'
import { allSectionsFix, sectionFix } from '../rules/fixes/sectionFix.ts'

export function insertEdit(document: TextDocument, { assessment }: Analysis, params: InsertEditParams, support: EditSupport): InsertEditResult {
  const { response, answers, marker } = assessment
  const fix = fixFor()
  return typeof fix === 'string' ? { nothing: fix } : { edit: insertionEdits(document, fix.insertions, support) }

  function fixFor(): Fix | string {
    if (params.what === 'front-matter') return frontMatterFixes(response, marker)[0] ?? 'The front matter holds all that is wanted already.'
    if (params.profile) return profileFix(response, params.profile, frontMatterSchema)
    const missing = marker.questions.map(question => sectionFix(response, answers, question)).filter(fix => fix !== undefined)
    if (params.what === 'all-sections') return allSectionsFix(response, answers) ?? missing[0] ?? 'No section is missing: each question has words or a section of its own.'
    const question = marker.questions.find(({ id }) => id === params.question)
    if (!question) return 'This profile asks no such question.'
    return sectionFix(response, answers, question) ?? `No section is missing for “${question.short}”: there are words or a heading for it already.`
  }
}

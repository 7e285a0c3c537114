/** The review panel's view of a response, and where its links lead. */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../engine/analyse.ts'
import { rangeOf } from '../features/ranges.ts'
import type { ReviewPanelResult } from '../protocol.ts'
import type { Span } from '../span.ts'
import { levelsView } from './panel/levels.ts'
import { linking } from './panel/places.ts'
import { questionsView } from './panel/questions.ts'
import { readingView } from './panel/reading.ts'
import { timelineView } from './panel/timeline.ts'
import { traceView } from './panel/trace.ts'

export function answerPanel(document: TextDocument, { assessment }: Analysis): ReviewPanelResult {
  const { response, marker } = assessment
  const spans = new Map<string, Span>()
  const links = linking(spans)
  const title = response.frontMatter?.values.title
  const view = {
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : response.sections[0]?.title ?? '',
    profile: marker.name,
    questions: questionsView(assessment, links),
    trace: traceView(assessment, links),
    timeline: timelineView(assessment, links),
    levels: levelsView(assessment, links),
    reading: readingView(assessment, links),
  }
  return { version: document.version, view, places: Object.fromEntries([...spans].map(([key, span]) => [key, rangeOf(document, span)])) }
}

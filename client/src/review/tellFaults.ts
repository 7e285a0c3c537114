/** Says, once each time, why a review is not on disk, and what to do. Nothing that was judged is lost by it. */
import { commands, l10n, window, type Disposable } from 'vscode'
import type { KeptReview, ReviewFault, Reviews } from './reviews.ts'
import { nameOf, reviewUri } from './place.ts'

export function tellFaults(reviews: Reviews): Disposable {
  return reviews.onFault(kept => void tell(reviews, kept))
}

async function tell(reviews: Reviews, { document, fault, unsaved }: KeptReview): Promise<void> {
  if (!fault) return
  const open = l10n.t('Open the File')
  const again = l10n.t('Try Again')
  const both = l10n.t('Keep Both Sides')
  const saveDocument = l10n.t('Save the Response')
  const memory = unsaved ? ` ${l10n.t('What you have judged is held in this window until it can be kept.')}` : ''
  const message = sentence(fault, nameOf(reviewUri(document.uri))) + memory
  const actions = fault.kind === 'untitled' ? [saveDocument]
    : fault.kind === 'conflict' ? [both, open]
      : fault.kind === 'read-only' ? []
        : fault.kind === 'broken' || fault.kind === 'misfit' ? [open, again] : [again]
  const chosen = await window.showWarningMessage(message, ...actions)
  if (chosen === open) await commands.executeCommand('vscode.open', reviewUri(document.uri))
  if (chosen === again) await reviews.retry(document)
  if (chosen === both) await keepBoth(reviews, document)
  if (chosen === saveDocument) {
    await window.showTextDocument(document)
    await commands.executeCommand('workbench.action.files.save')
  }
}

function sentence({ kind, says }: ReviewFault, name: string): string {
  switch (kind) {
    case 'untitled': return l10n.t('The review is kept beside the response, which has no file yet. Save the response to keep the review with it.')
    case 'read-only': return l10n.t('This response lies where nothing can be written, so its review cannot be kept beside it.')
    case 'broken': case 'misfit': return l10n.t('“{0}” cannot be read as a review: {1}. Nothing in it was changed. Mend it or put it aside.', name, says)
    case 'conflict': return l10n.t('“{0}” cannot be read as a review: {1}. Nothing in it was changed. Keep the judgements of both sides, or mend it by hand.', name, says)
    case 'newer': return l10n.t('“{0}” cannot be read: {1}. Nothing in it was changed. Update Board Response to go on with this review.', name, says)
    case 'busy': return l10n.t('“{0}” could not be written: {1}.', name, says)
    case 'unreadable': return l10n.t('“{0}” could not be read: {1}.', name, says)
    case 'unwritable': return l10n.t('“{0}” could not be written: {1}. What was there before is as it was.', name, says)
  }
}

async function keepBoth(reviews: Reviews, document: KeptReview['document']): Promise<void> {
  if (await reviews.keepBothSides(document)) return
  void window.showWarningMessage(l10n.t('One side of the conflict is no whole review by itself, so the two cannot be merged here. Please mend the file by hand.'))
  await window.showTextDocument(reviewUri(document.uri))
}

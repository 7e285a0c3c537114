/** Who reviews: the name that stands in the record beside each judgement. */
import { l10n, window, workspace, type Memento } from 'vscode'

const key = 'boardResponse.reviewer'

export interface Reviewer {
  /** Undefined as long as nobody has said. */
  readonly name: () => string | undefined
  /** Asks where nobody has said, once. Undefined where the answer is refused. */
  ask(): Promise<string | undefined>
  /** Asks in any case. */
  change(): Promise<string | undefined>
}

export function createReviewer(memory: Memento): Reviewer {
  const settled = () => workspace.getConfiguration('boardResponse').get<unknown>('reviewer')
  const name = () => {
    const set = settled()
    return (typeof set === 'string' && set.trim()) || memory.get<string>(key)?.trim() || undefined
  }
  async function change(): Promise<string | undefined> {
    const typed = await window.showInputBox({
      title: l10n.t('Who Is Reviewing?'),
      prompt: l10n.t('Your name stands in the record beside each of your judgements. It is asked once.'),
      placeHolder: l10n.t('Your name, and your role if readers should know it'),
      value: name() ?? '',
      ignoreFocusOut: true,
      validateInput: text => text.trim() === '' ? l10n.t('Please give a name.') : text.length > 120 ? l10n.t('Please keep it to 120 characters.') : undefined,
    })
    const given = typed?.replace(/\s+/g, ' ').trim()
    if (!given) return undefined
    const set = settled()
    // The setting wins: it is the one that must change.
    if (typeof set === 'string' && set.trim() !== '') await workspace.getConfiguration('boardResponse').update('reviewer', given, true)
    else await memory.update(key, given)
    return given
  }
  return { name, change, ask: async () => name() ?? change() }
}

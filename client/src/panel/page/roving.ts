/** A picture is one stop of the tab key; the arrow keys go about in it. */

/** Makes exactly one button of the picture a stop: the one that was, if it is still there. */
export function settle(picture: Element): void {
  const buttons = picture.querySelectorAll<HTMLElement>('button')
  const stop = picture.querySelector('button[tabindex="0"]') ?? buttons[0]
  for (const button of buttons) button.setAttribute('tabindex', button === stop ? '0' : '-1')
}

export function rove(picture: Element): void {
  const stopAt = (button: HTMLElement): void => {
    for (const other of picture.querySelectorAll('button[tabindex="0"]')) other.setAttribute('tabindex', '-1')
    button.setAttribute('tabindex', '0')
  }
  picture.addEventListener('focusin', ({ target }) => { if (target instanceof HTMLButtonElement) stopAt(target) })
  picture.addEventListener('keydown', event => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLButtonElement)) return
    const next = follow([...picture.querySelectorAll('button')], event.target, event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
  })
}

/** Left and right in the order of reading; up and down in the same column. Only what is shown. */
function follow(buttons: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  const at = buttons.indexOf(from)
  const inColumn = (button: HTMLElement): boolean => button.dataset['column'] === from.dataset['column'] && button.checkVisibility()
  const shown = (button: HTMLElement): boolean => button.checkVisibility()
  switch (key) {
    case 'ArrowRight': return buttons.slice(at + 1).find(shown)
    case 'ArrowLeft': return buttons.slice(0, at).findLast(shown)
    case 'Home': return buttons.find(shown)
    case 'End': return buttons.findLast(shown)
    case 'ArrowDown': return buttons.slice(at + 1).find(inColumn)
    case 'ArrowUp': return buttons.slice(0, at).findLast(inColumn)
    default: return undefined
  }
}

/** The longest file of a picture that is put in. */
export const mostBytes = 5_000_000
/** All that are put in together, each as often as it stands there. */
export const mostInAll = 40_000_000

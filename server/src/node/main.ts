/** The Node entry: the command line, and the language server over stdio or VS Code's own channel. */

/** Put in by the build. */
declare const BOARD_RESPONSE_VERSION: string

const version = BOARD_RESPONSE_VERSION
const [command] = process.argv.slice(2)

if (command === undefined || command === 'check' || command === '--help' || command === '-h' || command === '--version') {
  void import('../cli/run.ts').then(({ run }) => run(command === undefined ? ['--help'] : process.argv.slice(2), version))
} else if (command === 'lsp' || command.startsWith('--')) {
  void import('./serve.ts').then(({ serve }) => serve(version))
} else {
  void import('../cli/run.ts').then(({ run }) => run(process.argv.slice(2), version))
}

/** Which extension host the suite was bundled for; put in by the bundler. */
declare const EXPECTED_HOST: 'node' | 'web'

/** Every *.test.ts of this folder; put together by the bundler. */
declare module 'board-response:host-tests' {}

/** Mocha's browser build: it puts `mocha` and `Mocha` into the global scope. */
declare module 'mocha/mocha.js' {}

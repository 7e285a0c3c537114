import { workerScript } from '../server/workerScript.ts'

/** The file of the package that makes the files to publish. */
export const publishModule = 'publish.js'

/** A worker's script that answers each message with what is made of it; `code` is the package's file. */
export const publishScript = (code: Uint8Array): readonly (string | Uint8Array)[] =>
  [...workerScript(new Map([[publishModule, code]]), publishModule), `onmessage = ({ data }) => postMessage(require('./${publishModule}').publish(data))\n`]

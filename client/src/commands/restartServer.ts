import type { Command } from './services.ts'

export const restartServer: Command = ({ server }) => server.restart()

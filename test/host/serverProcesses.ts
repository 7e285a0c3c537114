/** The server processes of this extension host, by their ids. Empty in the web worker host, where the server is a worker. */
export async function serverProcesses(): Promise<readonly number[]> {
  if (EXPECTED_HOST === 'web') return []
  const { execFileSync } = await import('node:child_process')
  const lines = execFileSync('ps', ['-e', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  return lines.flatMap(line => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return args?.includes('server.node.js') && Number(parent) === process.pid ? [Number(pid)] : []
  })
}

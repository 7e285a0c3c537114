/** Milliseconds of the processor's that `work` takes: what else runs on the machine counts for little. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of some: a busy machine only ever adds. */
export const leastOf = (times: number, take: () => number): number => Math.min(...Array.from({ length: times }, take))

import { readFileSync } from 'node:fs';

/**
 * Processor time that the main thread of a process has used, in milliseconds: what else the machine does hardly touches
 * it. Undefined where the system does not tell.
 */
export function processorTime(pid: number | undefined): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1_000_000;
  } catch {
    return undefined;
  }
}

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process took: seconds from its start to its end, and the most memory it held, in megabytes. */
export interface Taken {
  readonly seconds: number;
  readonly memory: number;
}

/** Runs a program of Node to its end. Throws where it ends otherwise than by 0 or 1, the codes of a checker that worked. */
export function timedProcess(args: readonly string[], cwd: string): Promise<Taken> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let memory = Number.NaN;
  let said = '';
  child.stderr.on('data', (text) => {
    if (said.length < 2000) said += text;
  });
  // The system keeps the highest value, so the last look is what counts.
  const watch = setInterval(() => {
    memory = highest(child.pid!) ?? memory;
  }, 50);
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(watch);
      if (code === 0 || code === 1) resolve({ seconds: (performance.now() - start) / 1000, memory });
      else reject(new Error(`${args.join(' ')} ended with ${code}: ${said}`));
    });
  });
}

/** The high-water mark of a process's memory, in megabytes, where the system tells it. */
function highest(processId: number): number | undefined {
  try {
    const line = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8'));
    return line ? (Number(line[1]) * 1024) / 1e6 : undefined;
  } catch {
    return undefined;
  }
}

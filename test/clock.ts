/** Milliseconds of work this process has done: unlike time on the wall, it does not run while other programs have the machine. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

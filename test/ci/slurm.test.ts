import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { missingPackages } from '../../tools/debian';
import { badReport, goodReport } from '../cli/workspace';
import { Repository, root } from './platforms';

/** Why no Slurm runs here, if none can. It is one of the machine's own, on this machine alone. */
function obstacle(): string | false {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'Slurm is started on Linux, as root';
  const missing = missingPackages(['slurm-wlm', 'munge']);
  return missing.length > 0 && `not installed: ${missing.join(', ')}`;
}

/** Slurm's controller and one node on this machine; gives the configuration that leads commands there. */
function startSlurm(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'case-report-slurm-'));
  const pids: string[] = ['slurmd', 'slurmctld'].map((name) => path.join(folder, `${name}.pid`));
  after(() => {
    for (const file of pids.filter((name) => existsSync(name))) {
      try {
        process.kill(Number(readFileSync(file, 'utf8')));
      } catch {
        // It has ended already.
      }
    }
    // Each takes its file away as the last it does; until then it still writes.
    const end = Date.now() + 10_000;
    while (pids.some((name) => existsSync(name)) && Date.now() < end) spawnSync('sleep', ['0.1']);
    rmSync(folder, { recursive: true, force: true });
  });
  if (spawnSync('munge', ['-n']).status !== 0) {
    pids.push('/run/munge/munged.pid');
    mkdirSync('/run/munge', { recursive: true });
    spawnSync('chown', ['munge:munge', '/run/munge']);
    spawnSync('runuser', ['-u', 'munge', '--', 'munged'], { stdio: 'ignore' });
  }
  const name = hostname().split('.')[0];
  const file = path.join(folder, 'slurm.conf');
  writeFileSync(
    file,
    `ClusterName=test
SlurmctldHost=${name}(127.0.0.1)
SlurmUser=root
StateSaveLocation=${folder}
SlurmdSpoolDir=${folder}
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
SlurmctldPort=16917
SlurmdPort=16918
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
NodeName=${name} NodeAddr=127.0.0.1 CPUs=${availableParallelism()} State=UNKNOWN
PartitionName=test Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`,
  );
  spawnSync('slurmctld', ['-c', '-f', file], { stdio: 'ignore' });
  spawnSync('slurmd', ['-f', file], { stdio: 'ignore' });
  return file;
}

const skip = obstacle();

describe('Slurm itself', { skip }, () => {
  test('runs the array, and the parts, joined, are the whole', { timeout: 120_000 }, () => {
    const reports = Array.from({ length: 12 }, (_, at) => [`cases/${at}.case.md`, at % 2 ? badReport : goodReport]);
    const folder = new Repository(Object.fromEntries(reports));
    const env = { SLURM_CONF: startSlurm() };
    const ran = folder.run('sbatch', ['--wait', path.join(root, 'docs/ci/slurm.sh'), 'cases'], env);
    assert.equal(ran.code, 0, ran.stdout + ran.stderr);
    const { code, stdout } = folder.run('case-report', ['merge', 'results', '--format', 'json']);
    const whole = folder.run('case-report', ['lint', 'cases', '--format', 'json']);
    assert.deepEqual([code, stdout], [1, whole.stdout]);
  });
});

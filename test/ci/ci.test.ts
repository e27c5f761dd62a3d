import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { badPlace, badReport, doubtfulReport, goodReport } from '../cli/workspace';
import { expressions, platformFile, Repository, root } from './platforms';

/*
 * The files of docs/ci.md, run: the scripts are taken out of them as they stand. Only the steps that fetch and install
 * are left out. Needs a built `dist/`.
 */
const texts = [goodReport, badReport, doubtfulReport];
const cases = Object.fromEntries(
  Array.from({ length: 24 }, (_, at) => [`cases/n ${at}/c${at}.case.md`, `${texts[at % 3]}\nNumber ${at}.\n`]),
);
const skip = process.platform === 'win32' && 'the scripts are for bash';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
const stepOf = (steps: readonly Step[], name: string) => {
  const step = steps.find((each) => each.name === name);
  assert.ok(step?.run, name);
  return { script: step.run, env: step.env ?? {} };
};
const whole = (folder: Repository, ...argv: string[]) => folder.run('case-report', ['lint', 'cases', ...argv]);

describe('GitHub', { skip }, () => {
  const action = platformFile('action.yml');
  const lint = (folder: Repository, inputs: Readonly<Record<string, string>> = {}) => {
    const { script, env } = stepOf(action.runs.steps, 'Check');
    const values: Record<string, string> = {};
    for (const [name, { default: value }] of Object.entries<{ default: string }>(action.inputs))
      values[`inputs.${name}`] = inputs[name] ?? value;
    const given = Object.entries(env).map(([name, text]) => [name, expressions(text, values)]);
    return folder.step(script, {
      ...Object.fromEntries(given),
      GITHUB_ACTION_PATH: root,
      GITHUB_WORKSPACE: folder.root,
      GITHUB_OUTPUT: folder.path('output'),
      GITHUB_STEP_SUMMARY: folder.path('summary.md'),
    });
  };

  test('the action annotates, sums up, writes SARIF and fails', () => {
    const folder = new Repository({ 'a.case.md': goodReport, 'b d.case.md': badReport });
    const { code, stdout, stderr } = lint(folder);
    assert.deepEqual([code, stderr], [1, '']);
    const annotation =
      /^::(?:error|warning|notice) (?:file=[^,:]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,)?title=[^,:]+::.+$/;
    for (const line of stdout.trimEnd().split('\n')) assert.match(line, annotation);
    assert.match(stdout, new RegExp(`^::error file=b d\\.case\\.md,line=${badPlace.line + 1},`, 'm'));
    assert.match(folder.read('summary.md'), /^### case-report\n\n\d+ errors?, /);
    assert.equal(folder.read('output'), 'sarif=case-report.sarif\n');
    assert.ok(JSON.parse(folder.read('case-report.sarif')).runs[0].results.length >= 1);
  });

  test('the action takes its inputs as they are, and runs none of them', () => {
    const folder = new Repository({ 'a.case.md': goodReport, 'b d.case.md': badReport });
    assert.equal(lint(folder, { paths: 'a.case.md' }).code, 0);
    assert.equal(lint(folder, { paths: 'a.case.md\nb d.case.md' }).code, 1);
    assert.equal(lint(folder, { 'fail-on': 'never' }).code, 0);
    assert.equal(lint(folder, { args: '--ignore\nschema', 'fail-on': 'error' }).code, 0);
    assert.equal(lint(folder, { stage: 'submision' }).code, 2);
    const journal = lint(folder, { journal: 'pmcr', stage: 'submission' });
    assert.match(journal.stdout, /title=(?:journal|care|section)/);
    assert.equal(lint(folder, { paths: '$(touch ran)`touch ran`;touch ran' }).code, 2);
    assert.equal(existsSync(folder.path('ran')), false);
  });

  test('the parts of the matrix, joined, are the whole', () => {
    const { check, merge } = platformFile('docs/ci/github-shards.yml').jobs;
    const folder = new Repository(cases);
    const { script, env } = stepOf(check.steps, 'Check a part');
    const { shard: shards } = check.strategy.matrix;
    const environment = { GITHUB_WORKSPACE: folder.root };
    for (const shard of shards) {
      const values = { 'matrix.shard': `${shard}`, 'strategy.job-total': `${shards.length}` };
      const given = Object.entries<string>(env).map(([name, text]) => [name, expressions(text, values)]);
      const { code, stderr } = folder.step(script, { ...environment, ...Object.fromEntries(given) });
      assert.deepEqual([code, stderr], [0, '']);
    }
    const joined = folder.step(stepOf(merge.steps, 'Join').script, environment);
    const expected = whole(folder, '--format', 'github', '--output', 'sarif=whole.sarif');
    assert.deepEqual([joined.code, joined.stdout], [1, expected.stdout]);
    const { stdout } = folder.run('case-report', ['merge', 'results', '--format', 'json']);
    assert.equal(stdout, whole(folder, '--format', 'json').stdout);
  });

  test('the problem matcher reads every line of the format concise', () => {
    const { problemMatcher } = JSON.parse(readFileSync(path.join(root, 'docs/ci/problem-matcher.json'), 'utf8'));
    const folder = new Repository({ 'b d.case.md': badReport, 'c.case.md': doubtfulReport });
    const argv = ['lint', '--stage', 'submission', '--journal', 'pmcr,bmjcr'];
    const lines = folder
      .run('case-report', [...argv, '--format', 'concise'])
      .stdout.trimEnd()
      .split('\n');
    const { files } = JSON.parse(folder.run('case-report', [...argv, '--format', 'json']).stdout);
    const found = files.flatMap(({ path: file, diagnostics }: { path: string; diagnostics: Finding[] }) =>
      diagnostics.map(({ rule, severity, range: { start } }) =>
        [file, start.line + 1, start.character + 1, severity === 'info' ? 'notice' : severity, rule].join('|'),
      ),
    );
    const read = lines.map((line) => {
      for (const { severity, pattern } of problemMatcher) {
        const [{ regexp, ...groups }] = pattern;
        const match = new RegExp(regexp).exec(line);
        if (!match) continue;
        const { file, line: row, column, code } = groups;
        return [match[file], match[row], match[column], severity ?? match[groups.severity], match[code]].join('|');
      }
      return line;
    });
    assert.ok(
      found.some((line: string) => line.includes('notice')) && found.some((line: string) => line.includes('error')),
    );
    assert.deepEqual(read, found);
  });

  test('the project’s own workflow runs what contributors run', () => {
    const { steps } = platformFile('.github/workflows/test.yml').jobs.test;
    assert.equal(steps.at(-1).run, 'npm test');
  });
});

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

describe('GitLab', { skip }, () => {
  test('parallel jobs, joined, are the whole, with a report on code quality', () => {
    const { check, merge } = platformFile('docs/ci/gitlab-ci.yml');
    const folder = new Repository(cases);
    const environment = { CI: 'true', CI_PROJECT_DIR: folder.root, CI_NODE_TOTAL: `${check.parallel}` };
    for (let index = 1; index <= check.parallel; index++) {
      const { code, stderr } = folder.step(check.script.join('\n'), { ...environment, CI_NODE_INDEX: `${index}` });
      assert.deepEqual([code, stderr], [0, '']);
    }
    assert.equal(folder.step(merge.script.join('\n'), environment).code, 1);
    whole(folder, '--output', 'gitlab=whole.json');
    const quality = folder.read(merge.artifacts.reports.codequality);
    assert.ok(JSON.parse(quality).length >= 16);
    assert.equal(quality, folder.read('whole.json'));
    assert.match(folder.read(merge.artifacts.reports.junit), /<testsuite /);
  });
});

describe('git hooks', { skip }, () => {
  test('as git’s own hook, what is staged is judged, not what lies in the folder', () => {
    const folder = new Repository({ 'a.case.md': goodReport });
    folder.write('.git/hooks/pre-commit', '#!/bin/sh\nexec case-report lint --staged\n', 0o755);
    folder.write('b.case.md', badReport);
    folder.git('add', 'b.case.md');
    folder.write('b.case.md', goodReport);
    const refused = folder.git('commit', '-m', 'Add b');
    assert.equal(refused.code, 1);
    assert.match(refused.stdout + refused.stderr, /schema\/value/);
    folder.git('add', 'b.case.md');
    assert.equal(folder.git('commit', '-m', 'Add b').code, 0);
  });

  test('for pre-commit, the entry takes the names that the pattern lets through', () => {
    const [hook] = platformFile('.pre-commit-hooks.yaml');
    const folder = new Repository({ 'README.md': '# No report\n', 'a.case.md': goodReport });
    folder.write('b d.case.md', badReport);
    folder.git('add', '--all');
    const names = folder
      .git('ls-files', '-z')
      .stdout.split('\0')
      .filter((name) => new RegExp(hook.files).test(name));
    assert.deepEqual(names, ['a.case.md', 'b d.case.md']);
    const [command, ...args] = hook.entry.split(' ');
    assert.equal(folder.run(command, [...args, ...names]).code, 1);
    assert.equal(folder.run(command, [...args, 'a.case.md']).code, 0);
  });
});

test('`npm pack` says the name of the package and nothing else, which pre-commit reads', { skip }, () => {
  const folder = new Repository({ '.npmrc': readFileSync(path.join(root, '.npmrc'), 'utf8') });
  const scripts = { prepack: 'echo built' };
  folder.write('package.json', JSON.stringify({ name: 'packed', version: '1.0.0', scripts }));
  assert.equal(folder.run('npm', ['pack']).stdout, 'packed-1.0.0.tgz\n');
});

describe('Slurm', { skip }, () => {
  test('the tasks of an array, run by hand, are the whole', () => {
    const folder = new Repository(cases);
    for (const task of ['1', '2', '3']) {
      const env = { SLURM_ARRAY_TASK_ID: task, SLURM_ARRAY_TASK_COUNT: '3', SLURM_CPUS_PER_TASK: '1' };
      assert.equal(folder.run('bash', [path.join(root, 'docs/ci/slurm.sh'), 'cases'], env).code, 0);
    }
    const { code, stdout } = folder.run('case-report', ['merge', 'results', '--format', 'json']);
    assert.deepEqual([code, stdout], [1, whole(folder, '--format', 'json').stdout]);
  });
});

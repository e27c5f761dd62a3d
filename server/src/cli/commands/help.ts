import { version } from '../../../../package.json';
import type { CommandDescription } from '../arguments';
import { commands } from '../descriptions';

/** The help for all commands. */
export function generalHelp(): string {
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`);
  return `case-report ${version}: checks clinical case reports written in Markdown

Usage: case-report COMMAND [ARGUMENTS]

${rows.join('\n')}
  help      Show this help, or that of a command

  --version, -V   show the version

Most often: \`case-report lint\` checks every report from here downwards, \`case-report init NAME\` begins one.
\`case-report COMMAND --help\` says more. No network, no telemetry: nothing leaves your machine.
`;
}

/** The help for one command. */
export function commandHelp({ usage, summary, options, notes }: CommandDescription): string {
  const flags = options.map(
    ({ name, short, value }) => `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
  );
  const width = Math.max(...flags.map((flag) => flag.length));
  const rows = options.map((option, index) => `  ${flags[index]!.padEnd(width)}  ${option.help}`);
  const uses = usage.map((use, index) => `${index === 0 ? 'Usage:' : '      '} case-report ${use}`);
  return `${summary}\n\n${uses.join('\n')}\n\n${rows.join('\n')}\n${notes ? `\n${notes}\n` : ''}`;
}

import type { CommandDescription } from './arguments';

const journal = { name: 'journal', value: 'ID', help: 'hold the report against this journal instead of its own' };
const help = { name: 'help', short: 'h', help: 'show this help' };

/** The flags about results, which `lint` and `merge` have. */
const reporting = [
  { name: 'format', value: 'FORMAT', help: 'text (default), concise, json, sarif, junit, github, gitlab or csv' },
  { name: 'output-file', short: 'o', value: 'FILE', help: 'write the result to FILE instead of the terminal' },
  { name: 'output', value: 'FORMAT=FILE', help: 'write the result in FORMAT to FILE as well; may be repeated' },
  { name: 'statistics', help: 'show how often each rule found something, instead of the findings' },
  { name: 'quiet', help: 'show errors only' },
  { name: 'max-warnings', value: 'N', help: 'end with 1 if there are more warnings than N' },
  { name: 'fail-on', value: 'LEVEL', help: 'end with 1 from this weight on: error (default), warning, info or never' },
];

/** Every command, as the help shows it; nothing here loads what a command needs. */
export const commands: readonly CommandDescription[] = [
  {
    name: 'lint',
    summary: 'Check reports',
    usage: ['lint [PATH…]', 'lint - --stdin-filename FILE'],
    most: Number.POSITIVE_INFINITY,
    options: [
      { name: 'fix', help: 'repair what can mean one thing only (spelling, form, order) and write the files' },
      { name: 'unsafe-fixes', help: 'with --fix or --diff: also what could change a clinical value; read the result' },
      { name: 'diff', help: 'show what --fix would change and write nothing; ends with 1 if there is anything' },
      {
        name: 'journal',
        value: 'ID[,ID…]',
        help: 'hold reports against this journal instead of their own; or against each of several',
      },
      { name: 'stage', value: 'STAGE', help: 'how much must be there: draft (default) or submission' },
      { name: 'select', value: 'RULE', help: 'check only these rules or groups; a list with commas, or repeated' },
      { name: 'ignore', value: 'RULE', help: 'leave these rules or groups out; a list with commas, or repeated' },
      { name: 'config', value: 'FILE', help: 'use this configuration in place of the .case-report.yaml files' },
      ...reporting,
      { name: 'jobs', value: 'N', help: 'check N files at the same time (default: as many as there are cores)' },
      { name: 'cache', help: 'keep results in .case-report-cache and check only what has changed since' },
      { name: 'changed-since', value: 'REV', help: 'check only what has changed since the git revision REV' },
      { name: 'staged', help: 'check only what git would commit, as it would be committed' },
      { name: 'baseline', value: 'FILE', help: 'leave out the findings that are known in FILE' },
      { name: 'write-baseline', value: 'FILE', help: 'make everything that is found now known in FILE' },
      { name: 'shard', value: 'I/N', help: 'check the part I of N; `case-report merge` joins the results' },
      { name: 'stdin-filename', value: 'FILE', help: 'the name that standard input goes by' },
      help,
    ],
    notes: `A PATH is a file, a folder or a pattern such as "cases/**/*.case.md"; without one, the working folder is
checked. In folders, reports are all files NAME.case.md, and other .md files whose front matter has the
key case-report; .gitignore and .case-reportignore are respected. A file that is named is always checked.

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong use, unreadable input or a crash.`,
  },
  {
    name: 'merge',
    summary: 'Join the JSON results of the parts of a run',
    usage: ['merge FILE…'],
    most: Number.POSITIVE_INFINITY,
    options: [...reporting, help],
    notes: `A FILE is what \`lint --shard I/N --format json\` wrote, or a folder with such files. The result is that of one run
over everything, byte for byte, and so is the exit code. A missing part is told and ends with 2.`,
  },
  {
    name: 'table',
    summary: 'Write one row for each case of the reports',
    usage: ['table [PATH…] --format csv|jsonl'],
    most: Number.POSITIVE_INFINITY,
    options: [
      { name: 'format', value: 'FORMAT', help: 'csv (default) or jsonl, one JSON object a line' },
      { name: 'output-file', short: 'o', value: 'FILE', help: 'write to FILE instead of the terminal' },
      help,
    ],
    notes: 'What the author left out is empty; `unknown`, `none` and `not applicable` stand as they are.',
  },
  {
    name: 'render',
    summary: 'Write a part of a report in another form',
    usage: ['render FILE --part PART [--to FORM] [-o FILE]'],
    most: 1,
    options: [
      {
        name: 'part',
        value: 'PART',
        help: 'abstract, report (all), timeline, outcomes, checklist, verdict (for the desk)',
      },
      {
        name: 'to',
        value: 'FORM',
        help: 'text, html, json, svg, docx or jats; not every part has every form',
      },
      { name: 'checklist', value: 'ID', help: 'care, scare or process, instead of the guideline that fits' },
      journal,
      { name: 'output-file', short: 'o', value: 'FILE', help: 'write to FILE instead of the terminal' },
      { name: 'config', value: 'FILE', help: 'use this configuration in place of the .case-report.yaml files' },
      { name: 'stdin-filename', value: 'FILE', help: 'the name that standard input (FILE is -) goes by' },
      help,
    ],
  },
  {
    name: 'explain',
    summary: 'Explain a rule, or a scale, procedure, drug or level',
    usage: ['explain RULE', 'explain GROUP', 'explain TERM', 'explain --list'],
    most: 1,
    options: [{ name: 'list', help: 'list all rules' }, help],
    notes: `A TERM is any name of a scale, procedure or drug, or a level: NRS, vertebroplasty, lidocaine, C5/6, "C6 root".
Where a name can mean several things, all of them are listed.`,
  },
  {
    name: 'init',
    summary: 'Begin a new report, or a configuration',
    usage: ['init [NAME]', 'init --config [FOLDER]'],
    most: 1,
    options: [
      { name: 'type', value: 'TYPE', help: 'case-report (default), case-series or image-letter' },
      { name: 'journal', value: 'ID', help: 'the journal it is written for' },
      { name: 'procedure', value: 'ID', help: 'the procedure it is about' },
      { name: 'title', value: 'TEXT', help: 'its title' },
      { name: 'config', help: 'write a .case-report.yaml with everything explained in it' },
      help,
    ],
    notes: 'Writes NAME.case.md (without a name, report.case.md). A file that is there already is never touched.',
  },
  {
    name: 'lsp',
    summary: 'Run the language server for an editor',
    usage: ['lsp --stdio', 'lsp --socket N', 'lsp --node-ipc'],
    most: 0,
    options: [
      { name: 'stdio', help: 'talk over standard input and output' },
      { name: 'socket', value: 'N', help: 'connect to the port N of this machine' },
      { name: 'node-ipc', help: 'talk over the channel of a Node.js parent process' },
      { name: 'clientProcessId', value: 'N', help: 'end when this process ends' },
      help,
    ],
  },
];

/** Commands that are promised for a later version. */
export const laterCommands: readonly string[] = ['migrate', 'import'];

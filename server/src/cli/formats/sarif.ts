import { version } from '../../../../package.json';
import { ruleUrl } from '../../core/engine/diagnostic';
import { rules } from '../../core/rules/generated/index';
import type { Severity } from '../../core/rules/rule';
import type { Range, ResultDiagnostic, ResultFix } from '../result';
import type { OpenFormatter, Setting } from './format';
import { indented } from './json';

/*
 * SARIF 2.1.0 (OASIS Standard, 27 March 2020), in the parts that code scanning reads. The results come before the tool, whose
 * list of rules is complete only when the last file is done; the order of keys means nothing in JSON.
 */

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** For code scanning: results with rules, fixes and fingerprints that stay when lines move. */
export const openSarif: OpenFormatter = (setting) => {
  const used = new Map<string, number>();
  let before = '';
  return {
    begin: `{
  "$schema": "${schema}",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "utf16CodeUnits",
      "results": [`,
    file: ({ path, diagnostics }) =>
      diagnostics
        .map((diagnostic) => {
          const index = used.get(diagnostic.rule) ?? used.size;
          used.set(diagnostic.rule, index);
          const text = `${before}\n        ${indented(resultOf(path, diagnostic, index, setting), 8)}`;
          before = ',';
          return text;
        })
        .join(''),
    end({ problems }) {
      const driver = {
        name: 'case-report',
        version,
        semanticVersion: version,
        informationUri: 'https://github.com/case-report/case-report',
        rules: [...used.keys()].map(ruleOf),
      };
      const invocation = {
        executionSuccessful: problems.length === 0,
        ...(problems.length > 0
          ? { toolExecutionNotifications: problems.map((text) => ({ level: 'error', message: { text } })) }
          : {}),
      };
      return `${before === '' ? '' : '\n      '}],
      "invocations": ${indented([invocation], 6)},
      "tool": ${indented({ driver }, 6)}
    }
  ]
}
`;
    },
  };
};

function resultOf(path: string, diagnostic: ResultDiagnostic, ruleIndex: number, { prefix }: Setting): object {
  const { rule, severity, message, help, range, fixes, related, fingerprint } = diagnostic;
  const artifactLocation = locationOf(path, prefix);
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: help === '' ? message : `${message}\n${help}` },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(range) } }],
    partialFingerprints: { 'caseReport/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...(related.length > 0
      ? {
          relatedLocations: related.map((place, index) => ({
            id: index + 1,
            message: { text: place.message },
            physicalLocation: { artifactLocation, region: regionOf(place.range) },
          })),
        }
      : {}),
    ...(fixes.length > 0 ? { fixes: fixes.map((fix) => fixOf(fix, artifactLocation)) } : {}),
  };
}

function fixOf({ title, safe, edits }: ResultFix, artifactLocation: object): object {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({ range, newText }) => ({
          deletedRegion: regionOf(range),
          insertedContent: { text: newText },
        })),
      },
    ],
    properties: { safe },
  };
}

/** Lines and columns count from one here. */
function regionOf({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function locationOf(path: string, prefix: string): object {
  // Half a character, which Windows lets stand in a name, has no form in a URI.
  const encoded = Buffer.from(path).toString().split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded.replace('%3A', ':')}` };
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  return { uri: `${prefix.split('/').map(encodeURIComponent).join('/')}${encoded}`, uriBaseId: '%SRCROOT%' };
}

function ruleOf(id: string): object {
  const rule = rules.find((each) => each.id === id);
  const helpUri = ruleUrl(id);
  // A repository's own advisories, and the failures of the tool itself, are no shipped rules.
  if (!rule) return { id, helpUri };
  const { summary, why, source, severity } = rule;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: {
      text: source ? `${why}\n\nSource: ${source}` : why,
      markdown: `${why}${source ? `\n\nSource: ${source}` : ''}\n\n[${id} with examples](${helpUri})`,
    },
    helpUri,
    defaultConfiguration: { level: levels[severity] },
  };
}

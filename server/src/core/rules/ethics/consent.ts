import type { Located } from '../../model/located';
import { say } from '../../text/say';
import { defineRule, type Finding, type Severity } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'Consent to treatment and consent to publication are both stated.',
  why: 'They are two facts: a patient who agreed to an injection has not agreed to be published. Authors often state the first only. In a draft a missing or refused consent to publication is a warning; at submission both must be answered.',
  source: 'CARE 2013, item 13 (Gagnier et al., J Med Case Rep 2013;7:223).',
  reads: 'report',
  *check(report, { stage }) {
    for (const { consent } of report.cases) {
      if (consent.node?.kind !== 'map') continue;
      if (stage === 'submission') yield* atSubmission(consent);
      else yield* inDraft(consent);
    }
  },
});

const help = {
  publication: () =>
    say`Write \`publication: written\` once the signed form is there, with \`{ status: written, from: next of kin }\` where somebody else signed; \`waived\` if the board waived it.`,
  treatment: () => say`Write \`treatment: written\`, \`verbal\` or \`waived\`.`,
};

function* inDraft(consent: Located): Generator<Finding> {
  const publication = consent.get('publication');
  const status = statusOf(publication);
  if (!publication.exists) yield missing(consent, 'publication', 'warning');
  else if (status.text === 'not obtained') yield refused(status, 'warning');
}

function* atSubmission(consent: Located): Generator<Finding> {
  for (const key of ['treatment', 'publication'] as const) {
    const at = consent.get(key);
    const status = statusOf(at);
    if (!status.exists) yield missing(consent, key, 'error');
    else if (status.answer === 'unknown') {
      yield {
        span: status.span,
        severity: 'error',
        message:
          key === 'treatment'
            ? say`Whether the patient consented to the treatment is still unknown; a submission must say it.`
            : say`Whether the patient consented to publication is still unknown; a submission must say it.`,
        help: help[key](),
      };
    } else if (key === 'publication' && status.text === 'not obtained') yield refused(status, 'error');
  }
}

function missing(consent: Located, key: 'treatment' | 'publication', severity: Severity): Finding {
  const other = key === 'publication' ? 'treatment' : 'publication';
  const contrast = statusOf(consent.get(other)).stated;
  return {
    span: consent.get(key).keySpan,
    severity,
    message: key === 'treatment' ? noTreatment(contrast) : noPublication(contrast),
    help: help[key](),
  };
}

function noTreatment(contrast: boolean): string {
  return contrast
    ? say`Consent to the treatment is not stated; consent to publication is another fact.`
    : say`Consent to the treatment is not stated.`;
}

function noPublication(contrast: boolean): string {
  return contrast
    ? say`Consent to publication is not stated; consent to the treatment is another fact.`
    : say`Consent to publication is not stated.`;
}

function refused(status: Located, severity: Severity): Finding {
  return {
    span: status.span,
    severity,
    message: say`Consent to publication was not obtained; without it, or a waiver, a report can’t be published.`,
    help: help.publication(),
  };
}

/** The one word, or the `status` of the longer form. */
function statusOf(at: Located): Located {
  return at.node?.kind === 'map' ? at.get('status') : at;
}

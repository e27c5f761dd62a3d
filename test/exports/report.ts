import { deflateSync } from 'node:zlib';

/** A report with one of everything that an export has to carry, and words that none may show. */
export const secret = 'CLINICALSECRET';

export const wholeReport = `---
case-report: 1
title: "Cord injury after <cervical> epidural & steroid injection: a case report"
journal: generic-care
keywords: [epidural injection, cervical spine, spinal cord injury]
authors:
  - { name: Ada Example, degrees: [MD, PhD], affiliations: [one, two], orcid: 0000-0002-1825-0097, email: ada@example.org, corresponding: true, roles: [Conceptualization, Writing – original draft], disclosures: none }
  - { name: Bo Sample, affiliations: [two], roles: [Investigation], disclosures: none }
affiliations:
  - { id: one, name: Example Hospital, department: Department of Radiology, city: Seoul, country: Republic of Korea, ror: "https://ror.org/0abcdef12" }
  - { id: two, name: Sample University, city: Ankara, country: Türkiye }
bibliography: refs.bib
patient: { age: 35 years, sex: female, history: ${secret} }
procedure: { name: cervical interlaminar epidural steroid injection, at: day 0, level: C5/6, notes: ${secret} }
findings:
  - { at: day 0, modality: MRI, region: cervical, levels: C4/5 to C6/7, finding: high signal ${secret} }
outcome:
  follow_up: 6 months
  status: improved
  measures: [{ scale: NRS, target: neck pain, scores: { baseline: 8, 3 weeks: 4, 6 months: at least 50 % lower } }]
  adverse_events: [{ event: spinal cord injury, onset: immediately, resolved: ongoing }]
  summary: ${secret}
irb: { status: approved, board: Institutional Review Board of Example Hospital, number: 2022GR0107, date: 2022-02-16 }
consent: { treatment: written, publication: written }
disclosures: { funding: none, conflicts: none, data_availability: none }
figures:
  - { id: mri, file: figures/mri.png, caption: Sagittal T2 image of the cervical spine, alt: Sagittal MRI with a bright cord., panels: { a: before the injection, b: after it } }
  - { id: lost, file: figures/nowhere.png, caption: A figure whose file is missing, alt: Nothing. }
---

# Abstract

## Background

Interlaminar injection relieves pain; cord injury is rare at C5-6.

## Case report

A 35-year-old woman had weakness after the injection.

## Conclusion

Stop when something is *odd*.

# Introduction

Complications are rare [@one; @two] and **reviewed** elsewhere [see @three, p. 3; @one]. Auto <b>no html</b> and \`code\`.

# Case presentation

The MRI showed a bright cord ([@fig:mri]). A second image is lost (Figure 2). See also [@four; @five].

## Treatment

1. First, rest.
2. Then:
   - steroids
   - physiotherapy

   A second paragraph of the item.

| Time | NRS |
|------|----:|
| baseline | 8 |
| 3 weeks | 4 |

> A quotation of the patient.

# Discussion

Some text with a [link](https://example.org/a?b=1&c=2). <!-- ${secret} --> More text.

# Acknowledgements

We thank nobody.
`;

export const bibliography = `@article{one, author={Bennett, Michael}, title={The {LANSS} Pain Scale}, journal={Pain}, year={2001}, volume={92}, number={1-2}, pages={147--157}, doi={10.1016/S0304-3959(00)00482-6}}
@article{two, author={Eker, Hatice Evren and Cok, Oya Yalcin and others}, title={Transsacral block}, journal={Agri}, year={2010}, volume={22}, pages={1--4}}
@book{three, author={Smith, John}, title={A book of blocks}, edition={2}, publisher={Press}, address={Oxford}, year={2015}}
@incollection{four, author={Smith, John}, editor={Doe, Jane and Roe, Richard}, title={A chapter}, booktitle={A book of chapters}, publisher={Press}, address={Oxford}, year={2015}, pages={12-19}}
@online{five, author={{World Health Organization}}, title={A page}, url={https://example.org/page}, year={2020}}
`;

/** A small picture of stripes. */
export function stripes(width = 240, height = 160): Buffer {
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: width }, (_, x) => (Math.floor(y / 20) % 2 ? 255 - x : x) & 255)]),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(data: Buffer): number {
  let value = 0xffffffff;
  for (const byte of data) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

import type { ImageIdentifier } from '../../model/surroundings';
import { say, sayAll } from '../../text/say';
import { figuresOf, nameOfFigure } from '../figure/figures';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'error',
  summary: 'The files of the figures carry nothing of the patient beside the picture.',
  why: 'Scanners write name, number, birth date and hospital into the file, telephones the place where a photograph was taken. Nobody sees it in the picture, and everyone can read it in the published file. What is burned into the picture itself, and a face, this check can’t see: look at every figure for it. Only the first megabyte of a file is read.',
  source:
    'HIPAA Privacy Rule, Safe Harbor, 45 CFR 164.514(b)(2)(i); DICOM PS3.15 annex E, Basic Application Level Confidentiality Profile; Exif 2.32; IPTC Information Interchange Model 4.2 (confidence: verified, partly, partly, partly).',
  reads: 'value',
  *check(report, { surroundings }) {
    for (const figure of surroundings.figures ? figuresOf(report) : []) {
      const file = figure.at.get('file');
      const image = surroundings.figures!.find(({ path }) => path === file.fact)?.image;
      if (!image?.identifiers) continue;
      // A remark may be anything; the others are what they are.
      const onlyRemark = image.identifiers.every((kind) => kind === 'remark' || kind === 'owner');
      yield {
        span: file.span,
        ...(onlyRemark ? { severity: 'warning' } : {}),
        message: say`The file of ${nameOfFigure(figure)} carries ${sayAll(image.identifiers.map((kind) => names[kind]()))} beside the picture. Save it anew without metadata.`,
        help:
          image.format === 'dicom'
            ? say`Export the picture as TIFF or PNG, and look for names that are burned into it.`
            : say`Most programs for pictures can export without metadata; look also for names that are burned into the picture.`,
      };
    }
  },
});

const names: Readonly<Record<ImageIdentifier, () => string>> = {
  patient: () => say`the patient’s name or contact`,
  number: () => say`a number of the patient or the examination`,
  'birth date': () => say`a birth date`,
  date: () => say`the day it was made`,
  position: () => say`the place where it was made`,
  institution: () => say`the hospital`,
  physician: () => say`names of physicians`,
  owner: () => say`the owner of the camera or its number`,
  device: () => say`the serial number of the device`,
  remark: () => say`a remark in words`,
};

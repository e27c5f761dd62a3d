import { describe, test } from 'node:test';
import { abbreviationsOf } from '../../server/src/core/prose/abbreviations';
import { agesIn } from '../../server/src/core/prose/ages';
import { changesIn } from '../../server/src/core/prose/changes';
import { citationsOf } from '../../server/src/core/prose/citations';
import { dosesIn } from '../../server/src/core/prose/doses';
import { durationsIn } from '../../server/src/core/prose/durations';
import { figureCitations, unnumberedFigures } from '../../server/src/core/prose/figures';
import { readAddresses } from '../../server/src/core/prose/identifiers/addresses';
import { readOldAges } from '../../server/src/core/prose/identifiers/ages';
import { readEmails, readIpAddresses, readPhones, readUrls } from '../../server/src/core/prose/identifiers/contacts';
import { readDates } from '../../server/src/core/prose/identifiers/dates';
import { readNames } from '../../server/src/core/prose/identifiers/names';
import { readNumbers } from '../../server/src/core/prose/identifiers/numbers';
import { readPlaces } from '../../server/src/core/prose/identifiers/places';
import { levelsIn, levelsOf } from '../../server/src/core/prose/levels';
import { othersIn } from '../../server/src/core/prose/others';
import { patientOf } from '../../server/src/core/prose/patient';
import { scalesIn, scoresIn } from '../../server/src/core/prose/scores';
import { pronounsIn, sexesIn } from '../../server/src/core/prose/sexes';
import { sidesIn } from '../../server/src/core/prose/sides';
import { series } from '../prose/narrative';
import { pieces } from './pieces';
import { inProportion } from './proportion';

const ofProse = {
  abbreviationsOf,
  agesIn,
  changesIn,
  citationsOf,
  dosesIn,
  durationsIn,
  figureCitations,
  levelsIn,
  othersIn,
  patientOf,
  pronounsIn,
  scalesIn,
  scoresIn,
  sexesIn,
  sidesIn,
  unnumberedFigures,
};
const ofText = {
  levelsOf,
  readAddresses,
  readDates,
  readEmails,
  readIpAddresses,
  readNames,
  readNumbers,
  readOldAges,
  readPhones,
  readPlaces,
  readUrls,
};

describe('readers of the prose take time in proportion to it', () => {
  for (const piece of pieces) {
    test(JSON.stringify(piece), () => {
      inProportion(piece, (text) => {
        const prose = series(text);
        for (const read of Object.values(ofProse)) read(prose);
      });
      for (const read of Object.values(ofText)) inProportion(piece, read);
    });
  }

  test('where every word is defined', () => {
    let at = 0;
    const definition = () => `Qx${at++} long zz (Q${at}Z) `;
    inProportion('definition ', (text) => abbreviationsOf(series(text.replaceAll('definition ', definition))));
  });
});

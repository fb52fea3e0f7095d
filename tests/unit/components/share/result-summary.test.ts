import { expect, it } from 'vitest';

import { resultSummary } from '#components/share/result-summary.ts';

import { sample } from '../../../support/sample.ts';
import { wordsIn } from '../../../support/words-in.ts';

const branch = sample('a bank branch, all answered');

it('tells a result in a few lines', () => {
  expect(resultSummary(branch.assessment, branch.result, wordsIn('en'))).toMatchInlineSnapshot(`
    "Harbour branch, 2 November 2026, 48 of 48 questions answered

    You are best at knowing your customers, but money and capacity have not kept up.
    Overall 3.1 of 5: level 3, Systematic. If the first three improvements get you to target, the overall score rises to 3.3.

    Staff: 3.0
    Finances: 2.4
    Customers: 3.8
    Commitments: 3.4

    What to do, in order:
    1. Set written limits for on-the-spot decisions
    2. Measure waiting by the hour and staff the peaks
    3. Give each team one customer measure to review

    A self-assessment, not an audit and not a certification.
    "
  `);
  expect(resultSummary(branch.assessment, branch.result, wordsIn('nb'))).toMatchInlineSnapshot(`
    "Harbour branch, 2. november 2026, 48 av 48 spørsmål besvart

    Dere er best på å kjenne kundene, men penger og kapasitet holder ikke følge.
    Samlet 3,1 av 5: nivå 3, Systematisk. Hvis de tre første tiltakene fører fram til målet, stiger den samlede poengsummen til 3,3.

    Medarbeidere: 3,0
    Økonomi: 2,4
    Kunder: 3,8
    Forpliktelser: 3,4

    Hva dere kan gjøre, i rekkefølge:
    1. Sett skriftlige grenser for avgjørelser på stedet
    2. Mål ventetiden time for time, og bemann de travle timene
    3. Gi hvert team ett måltall for kundeopplevelsen

    En egenvurdering, ikke en revisjon og ikke en sertifisering.
    "
  `);
});

it('says what is missing where there is no score, and no number', () => {
  const few = sample('hardly begun');
  const text = resultSummary(few.assessment, few.result, wordsIn('en'));
  expect(text).toContain('Not enough answers');
  expect(text).not.toContain('NaN');
  expect(text).not.toContain('null');
});

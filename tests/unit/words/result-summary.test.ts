import { expect, it } from 'vitest';

import { resultSummary } from '#words/result-summary.ts';

import { sample } from '../../support/sample.ts';
import { wordsIn } from '../../support/words-in.ts';

const address = 'https://example.org/en/result/#r=0';
const branch = sample('a bank branch, all answered');

it('resultSummary contains headline, scores, first improvements and link', () => {
  expect(resultSummary({ ...branch, address }, wordsIn('en'))).toMatchInlineSnapshot(`
    "Harbour branch, 2 November 2026, 48 of 48 questions answered with a level

    The basics are in place. You are strongest at staying close to your customers, but the way money and capacity are managed lags behind.
    The overall score is 3.1 out of 5: level 3, Systematic. If the first three improvements bring their answers up to the target, the overall score will rise to 3.3.

    Staff: 3.0
    Finances: 2.4
    Customers: 3.8
    Commitments: 3.4

    What to do, in order:
    1. Set written limits for on-the-spot decisions
    2. Measure waiting and staff the busy times
    3. Let each team review its own customer results

    Link to this result: https://example.org/en/result/#r=0

    A self-assessment, neither an audit nor a certification.
    "
  `);
  expect(resultSummary({ ...branch, address }, wordsIn('nb'))).toMatchInlineSnapshot(`
    "Harbour branch, 2. november 2026, 48 av 48 spørsmål besvart med et nivå

    Grunnlaget er på plass. Dere er sterkest på nærhet til kundene, men styringen av penger og kapasitet henger etter.
    Den samlede skåren er 3,1 av 5: nivå 3, Systematisk. Hvis de tre første tiltakene løfter svarene til målet, stiger den samlede skåren til 3,3.

    Medarbeidere: 3,0
    Økonomi: 2,4
    Kunder: 3,8
    Forpliktelser: 3,4

    Tiltak i prioritert rekkefølge:
    1. Sett skriftlige grenser for avgjørelser på stedet
    2. Mål ventetiden, og bemann de travle tidene
    3. La hvert team gå gjennom sine egne kunderesultater

    Lenke til resultatet: https://example.org/en/result/#r=0

    En egenvurdering, verken en revisjon eller en sertifisering.
    "
  `);
});

it('resultSummary gives the reason and no number when there is no score', () => {
  const few = sample('hardly begun');
  const text = resultSummary({ ...few, address }, wordsIn('en'));
  expect(text).toMatch(/At least \d+ more questions need a level/);
  expect(text).not.toContain('NaN');
  expect(text).not.toContain('null');
});

it('resultSummary gives the scope, the answers needed and the range when it is a quick check', () => {
  const deepening = sample('a public office deepening its quick check');
  expect(resultSummary({ ...deepening, address }, wordsIn('en'))).toMatchInlineSnapshot(`
    "An unnamed organisation, 2 November 2026, 14 of 48 questions answered with a level
    Quick check. A first impression from 12 of the 48 questions.
    The full assessment has been started but cannot be scored yet. Until it can, this is the result of the quick check. For the full result, at least 4 more questions need a level.

    The basics are in place. Your people are your greatest strength, but the way money and capacity are managed lags behind.
    The overall score is 2.9 out of 5: level 3, Systematic. If the first three improvements bring their answers up to the target, the overall score will rise to 3.5.
    Provisional. Once the open questions in the quick check are answered, its score will lie between 2.8 and 3.1.

    Staff: 3.3
    Finances: 2.5
    Customers: 2.7
    Commitments: 3.0

    What to do, in order:
    1. Set aside a yearly sum for customer improvements
    2. Start a short and regular customer survey
    3. Record, confirm and assign every complaint

    Link to this result: https://example.org/en/result/#r=0

    A self-assessment, neither an audit nor a certification.
    "
  `);
});

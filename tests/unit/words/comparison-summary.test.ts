import { expect, it } from 'vitest';

import { comparisonSummary } from '#words/comparison-summary.ts';

import { compared } from '../../support/compared.ts';
import { comparisonWordsIn } from '../../support/words-in.ts';

const address = 'https://example.org/en/compare/#c=0.1';
const two = compared(
  ['a bank branch, all answered', 'a clinic that knows its gaps'],
  ['Harbour branch', 'Hillside clinic'],
);
const en = comparisonWordsIn('en');

it('comparisonSummary contains headline, results, scores and link', () => {
  expect(comparisonSummary(two, address, en)).toMatchInlineSnapshot(`
    "The results are close together: no area differs by half a point or more.
    The comparison covers 48 questions.

    A Harbour branch, 2 November 2026
    B Hillside clinic, 2 November 2026

    Overall: A 3.1; B 2.9
    Staff: A 3.0; B 2.7
    – Shared purpose: A 3.4; B 2.7
    – Skills and authority: A 2.9; B 2.8
    – Engagement and accountability: A 2.6; B 2.8
    Finances: A 2.4; B 2.2
    – Funding improvement: A 2.7; B 1.7
    – Capacity where needed: A 2.5; B 2.8
    – Value and return: A 2.0; B too few answers
    Customers: A 3.8; B 3.5
    – Knowing customers: A 3.6; B 3.6
    – Listening and learning: A 4.0; B 3.0
    – Contact and relationships: A 3.8; B 3.8
    Commitments: A 3.4; B 3.2
    – Making promises: A 3.0; B 2.8
    – Keeping promises: A 3.6; B 3.2
    – Putting things right: A 3.7; B 3.5

    Link to this comparison: https://example.org/en/compare/#c=0.1

    A self-assessment, neither an audit nor a certification.
    "
  `);
  expect(comparisonSummary(two, address, comparisonWordsIn('nb'))).toMatchInlineSnapshot(`
    "Resultatene ligger tett: Forskjellen er under et halvt poeng på alle områdene.
    Sammenligningen omfatter 48 spørsmål.

    A Harbour branch, 2. november 2026
    B Hillside clinic, 2. november 2026

    Samlet: A 3,1; B 2,9
    Medarbeidere: A 3,0; B 2,7
    – Felles formål: A 3,4; B 2,7
    – Kompetanse og fullmakt: A 2,9; B 2,8
    – Engasjement og ansvar: A 2,6; B 2,8
    Økonomi: A 2,4; B 2,2
    – Midler til forbedring: A 2,7; B 1,7
    – Kapasitet der det trengs: A 2,5; B 2,8
    – Verdi og gevinst: A 2,0; B for få svar
    Kunder: A 3,8; B 3,5
    – Kundeinnsikt: A 3,6; B 3,6
    – Lytting og læring: A 4,0; B 3,0
    – Kontakt og relasjoner: A 3,8; B 3,8
    Forpliktelser: A 3,4; B 3,2
    – Løfter som gis: A 3,0; B 2,8
    – Løfter som holdes: A 3,6; B 3,2
    – Retting av feil: A 3,7; B 3,5

    Lenke til sammenligningen: https://example.org/en/compare/#c=0.1

    En egenvurdering, verken en revisjon eller en sertifisering.
    "
  `);
});

it('comparisonSummary contains only letters when names are hidden', () => {
  const text = comparisonSummary({ ...two, names: ['Result A', 'Result B'] }, address, en);
  expect(text).toContain('\nResult A, 2 November 2026\nResult B, 2 November 2026\n');
  expect(text).not.toMatch(/Harbour|Hillside/);
});

it('comparisonSummary does not repeat the date when it is the name', () => {
  expect(comparisonSummary({ ...two, names: ['2 November 2026', 'Hillside'] }, address, en)).toContain(
    '\nA 2 November 2026\nB Hillside, 2 November 2026\n',
  );
});

it('comparisonSummary omits the link when it is too long for email programs', () => {
  const text = comparisonSummary(two, `${address}${'0'.repeat(2000)}`, en);
  expect(text).not.toContain('https://');
  expect(text).toMatch(/B 3\.5\n\nA self-assessment/);
});

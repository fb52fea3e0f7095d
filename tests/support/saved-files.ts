import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Assessment } from '#domain/assessment.ts';

import { assessmentWith, sampleAssessments } from './assessments.ts';
import { questionnaire } from './questionnaire.ts';

/** @returns A file from an earlier version of the site. It must always stay readable. */
export function goldenFile(name: 'assessment-1.json' | 'assessments-1.json'): string {
  return readFileSync(fileURLToPath(new URL(`../golden/${name}`, import.meta.url)), 'utf8');
}

/** Three assessments with different ids, each with a note. */
export function threeAssessments(): readonly [Assessment, Assessment, Assessment] {
  const samples = sampleAssessments(questionnaire);
  const one = (name: string, digit: number, note: string): Assessment => {
    const assessment = samples[name] ?? assessmentWith();
    const [first = ''] = Object.keys(assessment.responses);
    return {
      ...assessment,
      id: `${digit}a0c7d2e-1b3f-4c6d-8e9a-0b1c2d3e4f50`,
      updated: `2026-11-0${digit}T09:30:00.000Z`,
      responses: { ...assessment.responses, [first]: { ...assessment.responses[first], note } },
    };
  };
  return [
    one('a bank branch, all answered', 1, 'Møtereferat «mai», side 3'),
    one('a clinic that knows its gaps', 2, 'letter of May, 100 % of 12 € – 日本 🙂'),
    one('an online store, quick check', 3, 'a line\nand another "one" \\ with a tab\there'),
  ];
}

/** A file for Playwright’s `setInputFiles`. */
export function fileNamed(name: string, text: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

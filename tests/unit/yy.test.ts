import { it, expect } from 'vitest'; import {questionnaire} from '../support/questionnaire.ts'; import fc from 'fast-check'; import Ajv from 'ajv/dist/2020.js'; import { tmpdir } from 'node:os';
it('x', ()=>{ expect(questionnaire.areas.length).toBe(4); expect(typeof window).toBe('undefined'); expect(tmpdir()).toBeTruthy(); expect(fc.string).toBeTruthy(); new Ajv(); })

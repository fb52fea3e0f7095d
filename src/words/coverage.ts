import type { Answers } from '#domain/assessment.ts';
import { countAnswers } from '#domain/coverage.ts';
import { questionsIn, type Scorable, type Scope } from '#domain/questionnaire.ts';
import { fill } from '#i18n/fill.ts';

interface ScopeTexts {
  readonly modeFull: string;
  readonly modeQuick: string;
}

/** @returns “Full assessment” or “Quick check” in the language of the texts. */
export function scopeName(scope: Scope, texts: ScopeTexts): string {
  return scope === 'full' ? texts.modeFull : texts.modeQuick;
}

/** @returns The scope, the number of its questions, and the number of those that are answered. */
export function coverageWords(
  { scope, answers }: { readonly scope: Scope; readonly answers: Answers },
  { content, texts }: { readonly content: Scorable; readonly texts: ScopeTexts & { readonly answered: string } },
): string {
  const { answered, total } = countAnswers(questionsIn(content, scope), answers);
  return fill(texts.answered, { scope: scopeName(scope, texts), answered, total });
}

import { isRating, type Answer } from '#domain/assessment.ts';
import { ratedIn } from '#domain/group/distribution.ts';
import type { GroupQuestion } from '#domain/group/group-questions.ts';
import type { PerceptionGap, RoleMeans } from '#domain/group/role-views.ts';
import type { Locale } from '#domain/locale.ts';
import { fill } from '#i18n/fill.ts';
import { formatLevelValue, inSentence } from '#i18n/format.ts';
import type { WorkshopContent } from '#page-data/workshop-content.ts';
import type { WorkshopTexts } from '#page-data/workshop-texts.ts';
import { vocabulary } from '#words/vocabulary.ts';

/** Content and texts of the workshop, all in one language. */
export interface WorkshopLanguage extends WorkshopTexts {
  readonly content: WorkshopContent;
  readonly locale: Locale;
}

/** Functions and texts that put a workshop into words, in one language. */
export type WorkshopWords = ReturnType<typeof workshopWords>;

/** Maximum number of gaps between roles that the page describes. */
const maxGaps = 3;

/** @returns Functions that turn the ids, scores and answers of a workshop into words. */
export function workshopWords({ content, texts, noteTexts, locale }: WorkshopLanguage) {
  const names = vocabulary({ areas: content.areas, roles: content.roles }, locale);

  return {
    ...names,
    content,
    texts,
    noteTexts,
    /** Formats a disagreement, 0 to 1, with two decimals. */
    disagreement: (value: number) => names.score(value, 2),
    /** Formats a median, 1 to 5 in halves. */
    median: (value: number) => formatLevelValue(value, locale),
    /** An answer to a question, in words that fit inside a line. */
    answer(question: string, answer: Answer): string {
      if (isRating(answer)) return `${answer}, ${names.question(question).levels[answer - 1]?.title ?? ''}`;
      return answer === 'dont-know' ? texts.dontKnow : texts.notApplicable;
    },
    /** The lowest and the highest answer, or the reason why they are not shown. */
    ends({ asked, ends, distribution }: GroupQuestion): string {
      if (ends !== null) {
        const { lowest: low, highest: high } = ends;
        const rated = distribution === null ? asked : ratedIn(distribution);
        const same = rated < asked ? texts.ratedSame : texts.spreadNone;
        return fill(low === high ? same : texts.spread, { low, high });
      }
      return distribution !== null && asked > 0 ? texts.unrated : texts.tooFew;
    },
    /** The mean of each shown role; empty if no mean may be shown. */
    roleMeans({ means }: RoleMeans): string {
      const list = [...means].map(([id, mean]) =>
        fill(texts.roleMean, { role: inSentence(names.role(id)), mean: names.score(mean) }),
      );
      return list.length === 0 ? '' : fill(texts.byRole, { roles: list.join(', ') });
    },
    /** A sentence for each of the widest gaps between roles, at most three; empty if there is no gap. */
    gaps: (gaps: readonly PerceptionGap[]): string[] =>
      gaps.slice(0, maxGaps).map(({ id, higher, lower }) =>
        fill(texts.gap, {
          topic: names.unit(id),
          higher: names.role(higher.role),
          lower: names.role(lower.role),
          high: names.score(higher.mean),
          low: names.score(lower.mean),
        }),
      ),
  };
}

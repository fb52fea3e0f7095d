import { isRating, type Answer } from '#domain/assessment.ts';
import { ratedIn } from '#domain/group/distribution.ts';
import type { GroupQuestion } from '#domain/group/group-questions.ts';
import type { PerceptionGap, RoleMeans } from '#domain/group/role-views.ts';
import type { Locale } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import type { Texts } from '#i18n/en/index.ts';
import type { WorkshopText } from '#i18n/en/workshop.ts';
import { fill } from '#i18n/fill.ts';
import { formatScore, formatTarget, inSentence } from '#i18n/format.ts';
import type { WorkshopContent } from '#page-data/workshop-content.ts';

/** What the page for groups is written with, all in one language. */
export interface WorkshopLanguage {
  readonly content: WorkshopContent;
  readonly texts: Omit<WorkshopText, 'title' | 'description' | 'lead' | 'guideTitle' | 'guide' | 'openHelp'>;
  /** Texts that it shares with the page of the questions. */
  readonly noteTexts: Pick<
    Texts['question'],
    'noteLabel' | 'noteHelp' | 'noteLeft' | 'noteTooLong' | 'notApplicableWhen'
  >;
  readonly locale: Locale;
}

/** Names and numbers of a group in the words of one language. */
export type WorkshopWords = ReturnType<typeof workshopWords>;

/** Most gaps that are told. */
const gapsTold = 3;

interface RoleNames extends Pick<WorkshopLanguage, 'texts'> {
  readonly role: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly score: (value: number) => string;
}

/** @returns The words for what the domain knows by id, number or answer. */
export function workshopWords({ content, texts, noteTexts, locale }: WorkshopLanguage) {
  const questions = new Map(questionsIn(content, 'full').map((one) => [one.id, one]));
  const topics = content.areas.flatMap((area) => area.topics);
  const units = new Map([...content.areas, ...topics].map(({ id, name }) => [id, name]));
  const roles = new Map(content.roles.map(({ id, name }) => [id, name]));
  const question = (id: string) => known(questions, id);
  const role = (id: string) => known(roles, id);
  const unit = (id: string) => known(units, id);
  const score = (value: number) => formatScore(value, locale);

  return {
    content,
    texts,
    noteTexts,
    locale,
    question,
    role,
    score,
    /** Name of an area or a topic. */
    unit,
    /** 0 to 1, with two decimals. */
    disagreement: (value: number) => formatScore(value, locale, 2),
    /** 1 to 5, in halves. */
    median: (value: number) => formatTarget(value, locale),
    /** An answer to a question, as it reads in a line. */
    answer(id: string, answer: Answer): string {
      if (isRating(answer)) return `${answer}, ${question(id).levels[answer - 1]?.title ?? ''}`;
      return answer === 'dont-know' ? texts.dontKnow : texts.notApplicable;
    },
    /** From where to where the answers go, or why that is not said. */
    ends({ asked, ends, distribution }: GroupQuestion): string {
      if (ends !== null) {
        const { lowest: low, highest: high } = ends;
        const rated = distribution === null ? asked : ratedIn(distribution);
        const same = rated < asked ? texts.ratedSame : texts.spreadNone;
        return fill(low === high ? same : texts.spread, { low, high });
      }
      return distribution !== null && asked > 0 ? texts.unrated : texts.tooFew;
    },
    ...roleWords({ texts, role, unit, score }),
  };
}

/** What is said of several roles. */
function roleWords({ texts, role, unit, score }: RoleNames) {
  return {
    /** The means of the roles; empty where none is shown. */
    roleMeans({ means }: RoleMeans): string {
      const list = [...means].map(([id, mean]) =>
        fill(texts.roleMean, { role: inSentence(role(id)), mean: score(mean) }),
      );
      if (list.length === 0) return '';
      return fill(texts.byRole, { roles: list.join(', ') });
    },
    /** The widest gaps between roles, a sentence each; none where the roles see much the same. */
    gaps: (gaps: readonly PerceptionGap[]): string[] =>
      gaps.slice(0, gapsTold).map(({ id, higher, lower }) =>
        fill(texts.gap, {
          topic: unit(id),
          higher: role(higher.role),
          lower: role(lower.role),
          high: score(higher.mean),
          low: score(lower.mean),
        }),
      ),
  };
}

function known<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new RangeError(`the questionnaire has no ${id}`);
  return value;
}

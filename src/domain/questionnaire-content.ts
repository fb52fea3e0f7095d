import type { InEveryLocale } from '#domain/locale.ts';

/** The questionnaire with every text in every language. `questionnaire-files/` has its schemas, with all limits. */
export interface QuestionnaireContent {
  readonly id: string;
  /** Number of the edition, from 1. */
  readonly edition: number;
  readonly title: InEveryLocale;
  readonly description: InEveryLocale;
  /** The line above the levels of every question. */
  readonly instruction: InEveryLocale;
  /** Meaning of “customer”, “all” and “every” in the questions. */
  readonly customer: InEveryLocale;
  /** The five levels, level 1 first. */
  readonly scale: FiveOf<ScaleLevelContent>;
  readonly offScale: Readonly<Record<'dontKnow' | 'notApplicable', OffScaleContent>>;
  readonly sectors: readonly NamedContent[];
  readonly roles: readonly NamedContent[];
  readonly areas: readonly AreaContent[];
  readonly patterns: readonly PatternContent[];
  readonly verdicts: VerdictsContent;
}

type FiveOf<Item> = readonly [Item, Item, Item, Item, Item];
type LevelNumber = 1 | 2 | 3 | 4 | 5;

interface ScaleLevelContent {
  readonly value: LevelNumber;
  readonly name: InEveryLocale;
  readonly definition: InEveryLocale;
}

interface OffScaleContent {
  readonly label: InEveryLocale;
  readonly consequence: InEveryLocale;
}

/** A sector or a role. */
interface NamedContent {
  readonly id: string;
  readonly name: InEveryLocale;
  /** True if respondents can no longer choose it. Links and files that contain its id remain valid. */
  readonly retired?: true | undefined;
}

interface AreaContent {
  readonly id: string;
  readonly name: InEveryLocale;
  readonly definition: InEveryLocale;
  readonly topics: readonly TopicContent[];
}

interface TopicContent {
  readonly id: string;
  readonly name: InEveryLocale;
  /** Name on the radar chart, in one or two lines. */
  readonly label: InEveryLocale<readonly string[]>;
  readonly definition: InEveryLocale;
  readonly questions: readonly QuestionContent[];
}

/** A question with its levels and the improvements it can lead to. */
export interface QuestionContent {
  readonly id: string;
  /** Id of its topic. */
  readonly topic: string;
  /** Weight inside the topic. */
  readonly weight: 1 | 2 | 3;
  /** True if the quick check contains the question. */
  readonly quick: boolean;
  /** Clauses of ISO 9001, such as `8.2.1`, in ascending order. */
  readonly iso9001: readonly string[];
  /** English names of other frameworks with the same requirement. */
  readonly related: readonly string[];
  readonly title: InEveryLocale;
  readonly question: InEveryLocale;
  readonly why: InEveryLocale;
  readonly evidence: readonly [InEveryLocale, InEveryLocale];
  /** Condition for “does not apply”; null if the question does not allow that answer. */
  readonly notApplicable: InEveryLocale | null;
  readonly examples: readonly { readonly sector: string; readonly text: InEveryLocale }[];
  /** Level 1 first. */
  readonly levels: FiveOf<{ readonly title: InEveryLocale; readonly description: InEveryLocale }>;
  /** `low` leads from ratings 1 and 2 to level 3, `high` from ratings 3 and 4 to level 5. */
  readonly improvements: Readonly<Record<'low' | 'high', ImprovementContent>>;
}

interface ImprovementContent {
  readonly title: InEveryLocale;
  readonly what: InEveryLocale;
  readonly firstStep: InEveryLocale;
  readonly owner: InEveryLocale;
  readonly measure: InEveryLocale;
  /** Small, medium or large. */
  readonly effort: 'S' | 'M' | 'L';
  /** Effect on the score of the question: 1 small, 2 medium, 3 large. */
  readonly impact: 1 | 2 | 3;
  /** Days within which the improvement can be done. */
  readonly horizon: 30 | 90 | 180;
  /** Ids of questions that need a rating of at least 3 before this improvement makes sense. */
  readonly requires: readonly string[];
}

/** A conclusion from several scores. */
export interface PatternContent {
  readonly id: string;
  /** Display order, from 1, ascending. */
  readonly order: number;
  /** Conditions that must all be true. */
  readonly all: readonly PatternCondition[];
  readonly title: InEveryLocale;
  readonly text: InEveryLocale;
  readonly advice: InEveryLocale;
  /** Ids of the questions to work on first, most important first. */
  readonly focus: readonly string[];
}

/** A condition on unrounded scores. It has either `unit` or `spread`. */
export interface PatternCondition {
  /** Area or topic ids. The score of each must fulfil the condition. */
  readonly unit?: string | readonly string[] | undefined;
  /** Area or topic ids. Their highest score minus their lowest must fulfil the condition. */
  readonly spread?: readonly string[] | undefined;
  readonly op: 'lt' | 'lte' | 'gte';
  /** Score points, 0 to 5. */
  readonly value: number;
}

/** The headlines of a result. */
export interface VerdictsContent {
  /** Minimum of the highest minus the lowest area score, 0 to 4 score points. Below it, the areas count as even. */
  readonly minSpread: number;
  /** The sentence around the two clauses, with the placeholders `{strong}` and `{weak}`. */
  readonly joined: InEveryLocale;
  /** The sentence before the two clauses, one for each overall level, level 1 first. */
  readonly levels: FiveOf<InEveryLocale>;
  /** By area id. */
  readonly areas: Readonly<Record<string, ClausesContent>>;
  /** For two areas, or more, that share the highest or the lowest score. `two` contains `{areas}`. */
  readonly tied: Readonly<Record<'two' | 'more', ClausesContent>>;
  /** One for each overall level, level 1 first. */
  readonly even: FiveOf<InEveryLocale & { readonly level: LevelNumber }>;
  readonly special: Readonly<Record<'all-top' | 'all-bottom' | 'not-enough' | 'nothing-applies', InEveryLocale>>;
  readonly quickCheck: { readonly label: InEveryLocale; readonly text: InEveryLocale };
}

interface ClausesContent {
  readonly strong: InEveryLocale;
  readonly weak: InEveryLocale;
}

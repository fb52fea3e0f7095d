import { questionsIn, type Scorable } from '#domain/questionnaire.ts';

/** The ids of one edition of a questionnaire. A saved assessment may contain only these ids. */
export interface Edition {
  /** Id of the questionnaire. */
  readonly id: string;
  /** Number of the edition, from 1. */
  readonly edition: number;
  readonly sectors: readonly string[];
  readonly roles: readonly string[];
  readonly areas: readonly string[];
  /** In questionnaire order. */
  readonly questions: readonly {
    readonly id: string;
    readonly quick: boolean;
    readonly allowsNotApplicable: boolean;
  }[];
}

/** The data of a questionnaire that `editionOf` needs. */
export interface EditionSource extends Scorable {
  readonly id: string;
  readonly edition: number;
  readonly sectors: readonly { readonly id: string }[];
  readonly roles: readonly { readonly id: string }[];
}

/** @returns The ids of a questionnaire, in questionnaire order. */
export function editionOf(questionnaire: EditionSource): Edition {
  return {
    id: questionnaire.id,
    edition: questionnaire.edition,
    sectors: questionnaire.sectors.map(({ id }) => id),
    roles: questionnaire.roles.map(({ id }) => id),
    areas: questionnaire.areas.map(({ id }) => id),
    questions: questionsIn(questionnaire, 'full').map(({ id, quick, notApplicable }) => ({
      id,
      quick,
      allowsNotApplicable: notApplicable !== null,
    })),
  };
}

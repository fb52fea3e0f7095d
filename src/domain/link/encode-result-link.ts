import { answersOf, commonTarget, defaultTarget, type Assessment } from '#domain/assessment.ts';
import { answerCodes, codeWidth, flag, questionsAsked, version } from '#domain/link/format-1.ts';
import { dayNumberOf } from '#domain/link/link-date.ts';
import { currentEdition, linkEditions } from '#domain/link/link-editions.ts';
import { labelBytes } from '#domain/link/link-label.ts';
import { writePayload } from '#domain/link/payload.ts';
import { regroupBits } from '#domain/link/regroup-bits.ts';
import type { SharedResult } from '#domain/link/shared-result.ts';

/**
 * Encodes an assessment as the payload of a result link, without notes and without answers outside its scope.
 *
 * @param assessment - An assessment of the current edition, changed at least once.
 * @param includeLabel - True to include the label.
 * @returns The text after `#r=`. `isLabelOmitted` is true if `includeLabel` is true but the label exceeds 120 bytes.
 * @throws {RangeError} If the assessment was never changed, or if the edition does not have its sector or role.
 */
export function encodeResultLink(
  assessment: Assessment,
  includeLabel: boolean,
): { readonly payload: string; readonly isLabelOmitted: boolean } {
  const { scope, sector, role, updated: date, targets } = assessment;
  const label = includeLabel ? assessment.label : null;
  const answers = answersOf(assessment);
  const payload = encodeSharedResult({ edition: currentEdition, scope, sector, role, date, targets, label, answers });
  return { payload, isLabelOmitted: label !== null && labelBytes(label).length === 0 };
}

/**
 * Encodes a shared result for its own edition, current or not. Encoding a decoded payload gives the same payload.
 *
 * @returns The text after `#r=`.
 * @throws {RangeError} If the edition, sector or role is unknown, or if the date is invalid.
 */
export function encodeSharedResult(result: SharedResult): string {
  const edition = linkEditions[result.edition];
  if (edition === undefined) throw new RangeError(`there is no edition with the code ${result.edition}`);
  const day = dayNumberOf(result.date);
  const answers = questionsAsked(edition, result.scope).map((id) => answerCodes.indexOf(result.answers.get(id)));
  const isUsual = commonTarget(result.targets) === defaultTarget;
  const targets = isUsual ? [] : edition.areas.map((area) => result.targets[area] ?? defaultTarget);
  const label = labelBytes(result.label);
  return writePayload([
    version,
    result.edition,
    (result.scope === 'quick' ? flag.quick : 0) | (isUsual ? 0 : flag.targets) | (label.length > 0 ? flag.label : 0),
    (positionIn(edition.sectors, result.sector) << 4) | positionIn(edition.roles, result.role),
    day >> 8,
    day & 0xff,
    ...regroupBits(answers, codeWidth, 8),
    ...regroupBits(targets, codeWidth, 8),
    ...(label.length > 0 ? [label.length, ...label] : []),
  ]);
}

/** @returns Position of an id in a list, from 1; 0 for null. @throws {RangeError} If the list does not contain it. */
function positionIn(ids: readonly string[], id: string | null): number {
  if (id === null) return 0;
  const position = ids.indexOf(id) + 1;
  if (position === 0) throw new RangeError(`“${id}” is none of ${ids.join(', ')}`);
  return position;
}

import { answersOf, commonTarget, defaultTarget, type Assessment } from '#domain/assessment.ts';
import { answerCodes, codeWidth, flag, questionsAsked, version } from '#domain/link/format-1.ts';
import { dayNumberOf } from '#domain/link/link-date.ts';
import { currentEdition, linkEditions } from '#domain/link/link-editions.ts';
import { labelBytes } from '#domain/link/link-label.ts';
import { writePayload } from '#domain/link/payload.ts';
import { regroupBits } from '#domain/link/regroup-bits.ts';
import type { SharedResult } from '#domain/link/shared-result.ts';

/**
 * Writes the link to a result. Notes stay out of it, and so do answers outside the scope.
 *
 * @param assessment - Made with the edition that this site asks, and changed at least once.
 * @param includeLabel - Whether its label goes into the link.
 * @returns What stands after `#r=`, and whether the label had to stay out though it was to go in, because it takes more
 * than 120 bytes.
 * @throws {RangeError} If the assessment was never changed, or its sector or role is none of the edition.
 */
export function encodeResultLink(
  assessment: Assessment,
  includeLabel: boolean,
): { readonly payload: string; readonly isLabelLeftOut: boolean } {
  const { scope, sector, role, updated: date, targets } = assessment;
  const label = includeLabel ? assessment.label : null;
  const answers = answersOf(assessment);
  const payload = encodeSharedResult({ edition: currentEdition, scope, sector, role, date, targets, label, answers });
  return { payload, isLabelLeftOut: label !== null && labelBytes(label).length === 0 };
}

/**
 * Writes the link to a result that came in a link: the same again, byte for byte, in the edition it has.
 *
 * @returns What stands after `#r=`.
 * @throws {RangeError} If its edition, sector, role or date does not exist.
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
    (placeIn(edition.sectors, result.sector) << 4) | placeIn(edition.roles, result.role),
    day >> 8,
    day & 0xff,
    ...regroupBits(answers, codeWidth, 8),
    ...regroupBits(targets, codeWidth, 8),
    ...(label.length > 0 ? [label.length, ...label] : []),
  ]);
}

/** Place of an id among others, from 1; 0 when not given. */
function placeIn(ids: readonly string[], id: string | null): number {
  if (id === null) return 0;
  const place = ids.indexOf(id) + 1;
  if (place === 0) throw new RangeError(`“${id}” is none of ${ids.join(', ')}`);
  return place;
}

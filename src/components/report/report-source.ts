import type { drawInPage } from '#chart/draw-in-page.ts';
import type { LabelledPicture } from '#components/radar/radar-picture.ts';
import type { CodePicture } from '#components/ui/link-code.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Result } from '#domain/result.ts';
import type { ResultPattern } from '#page-data/result-content.ts';

/** Draws a radar. Undefined until fonts and chart are loaded; null if the chart could not be loaded. */
export type DrawPicture = typeof drawInPage | null | undefined;

/** Link to the result, also as a QR code. */
export interface ResultLink {
  readonly address: string;
  readonly code: CodePicture;
}

/** Data of a report. */
export interface ReportSource {
  /** Without its label if the user has excluded it. */
  readonly assessment: Assessment;
  readonly result: Result<ResultPattern>;
  /** Null if no topic has a score. */
  readonly picture: LabelledPicture | null;
  readonly draw: DrawPicture;
  /** Null if the user does not want one. */
  readonly link: ResultLink | null;
}

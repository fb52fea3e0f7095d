import type { drawInPage } from '#chart/draw-in-page.ts';
import type { LabelledPicture } from '#components/radar/radar-picture.ts';
import type { CodePicture } from '#components/ui/link-code.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Result } from '#domain/result.ts';
import type { ResultPattern } from '#page-data/result-content.ts';

/** Function that draws a radar. Undefined until fonts and chart are loaded; null if the chart failed to load. */
export type DrawPicture = typeof drawInPage | null | undefined;

/** Link to the result, also as a QR code. */
export interface ResultLink {
  readonly address: string;
  readonly code: CodePicture;
}

/** Data of a report. */
export interface ReportSource {
  /** The assessment to print. Its label is null if the user has excluded the name. */
  readonly assessment: Assessment;
  readonly result: Result<ResultPattern>;
  /** Null if no topic has a score. */
  readonly picture: LabelledPicture | null;
  readonly draw: DrawPicture;
  /** Null unless the user has chosen to include it. */
  readonly link: ResultLink | null;
}

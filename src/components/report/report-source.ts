import type { drawInPage } from '#chart/draw-in-page.ts';
import type { LabelledPicture } from '#components/radar/radar-picture.ts';
import type { CodePicture } from '#components/ui/link-code.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Result } from '#domain/result.ts';
import type { ResultPattern } from '#page-data/result-content.ts';

/** Draws a radar. Undefined until fonts and chart are loaded; null where the chart could not be fetched. */
export type DrawPicture = typeof drawInPage | null | undefined;

/** The way to a result on a screen. */
export interface ResultLink {
  readonly address: string;
  readonly code: CodePicture;
}

/** What a report is made of. */
export interface ReportSource {
  /** As it is shown: without its label where that is to stay out. */
  readonly assessment: Assessment;
  readonly result: Result<ResultPattern>;
  /** Null where there is nothing to draw. */
  readonly picture: LabelledPicture | null;
  readonly draw: DrawPicture;
  /** Null where none is wanted. */
  readonly link: ResultLink | null;
}

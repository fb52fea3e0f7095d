import { copyText } from '#browser/clipboard.ts';
import { downloadBlob, downloadText } from '#browser/download.ts';
import type { ComparedPicture, RadarPicture } from '#chart/radar.ts';
import type { Locale } from '#domain/locale.ts';
import { csvOf, type Cell } from '#i18n/csv.ts';
import type { Texts } from '#i18n/en/index.ts';

/** A way to export what a page shows. */
export interface ExportWay {
  /** Text of the button. */
  readonly text: string;
  /** @returns A message for the user; empty if there is nothing to say. */
  readonly run: () => string | Promise<string>;
}

/** Offers a table as a CSV file. @param stem - File name without extension. */
export function saveTable(rows: Cell[][], stem: string, locale: Locale): string {
  downloadText(`${stem}.csv`, csvOf(rows, locale), 'text/csv');
  return '';
}

/**
 * Offers the radar of the page as a PNG file.
 *
 * @param stem - File name without extension.
 * @param names - Names of the lines of a comparison, for the key.
 */
export async function saveChart(
  picture: RadarPicture | ComparedPicture,
  stem: string,
  names: readonly string[] = [],
): Promise<string> {
  const figure = document.querySelector<HTMLElement>('figure.chart');
  if (figure === null) throw new Error('the page shows no chart');
  const { radarImage } = await import('#chart/radar-image.ts');
  downloadBlob(`${stem}.png`, await radarImage(picture, figure, names));
  return '';
}

/**
 * Copies a text, or offers it as a file if the browser refuses.
 *
 * @param stem - File name without extension.
 * @returns A message that says which of them happened.
 */
export async function copySummary(
  text: string,
  stem: string,
  texts: Pick<Texts['share'], 'textCopied' | 'textRefused'>,
): Promise<string> {
  if (await copyText(text)) return texts.textCopied;
  downloadText(`${stem}.txt`, text, 'text/plain');
  return texts.textRefused;
}

import { copyText } from '#browser/clipboard.ts';
import { downloadBlob, downloadText } from '#browser/download.ts';
import type { RadarPicture } from '#chart/radar.ts';
import { csvOf, type Cell } from '#i18n/csv.ts';
import { resultSummary, type Summarised } from '#words/result-summary.ts';
import { answersTable, scoresTable } from '#words/result-tables.ts';
import type { ResultWords } from '#words/result.ts';

/** Input of every export. */
export interface Exported extends Summarised {
  readonly words: ResultWords;
  /** Null if no topic has a score. */
  readonly picture: RadarPicture | null;
}

function saveTable(rows: Cell[][], name: string, words: ResultWords): void {
  downloadText(`${name}.csv`, csvOf(rows, words.locale), 'text/csv');
}

/** Offers the answers and notes as a CSV file. @param stem - Beginning of the file name. */
export function saveAnswers({ assessment, words }: Exported, stem: string): void {
  saveTable(answersTable(assessment, words), `${stem}-${words.texts.share.answersFile}`, words);
}

/** Offers the scores as a CSV file. @param stem - Beginning of the file name. */
export function saveScores({ assessment, result, words }: Exported, stem: string): void {
  saveTable(scoresTable(result, assessment, words), `${stem}-${words.texts.share.scoresFile}`, words);
}

/** Offers the radar as a PNG file. Does nothing if there is no radar. @param stem - File name without extension. */
export async function saveChart({ picture }: Exported, stem: string): Promise<void> {
  const figure = document.querySelector<HTMLElement>('.chart');
  if (figure === null || picture === null) return;
  const { radarImage } = await import('#chart/radar-image.ts');
  downloadBlob(`${stem}.png`, await radarImage(picture, figure));
}

/**
 * Copies the result as text, or offers it as a file if the browser refuses.
 *
 * @param stem - File name without extension.
 * @returns True if the text was copied; false if it was offered as a file.
 */
export async function copySummary(exported: Exported, stem: string): Promise<boolean> {
  const text = resultSummary(exported, exported.words);
  const isCopied = await copyText(text);
  if (!isCopied) downloadText(`${stem}.txt`, text, 'text/plain');
  return isCopied;
}

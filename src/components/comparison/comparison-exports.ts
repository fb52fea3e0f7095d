import { drawnComparison } from '#components/comparison/comparison-picture.ts';
import { copySummary, saveChart, saveTable, type ExportWay } from '#components/share/exports.ts';
import { titlesOf } from '#words/comparison-sentences.ts';
import { comparisonSummary } from '#words/comparison-summary.ts';
import { comparedAnswersTable, comparedScoresTable, type ShownComparison } from '#words/comparison-tables.ts';
import type { ComparisonWords } from '#words/comparison.ts';

/** Input of every export of a comparison. */
interface Exported extends ShownComparison {
  /** Link to the comparison. */
  readonly address: string;
  /** Beginning of the file names. */
  readonly stem: string;
}

/** @returns The ways to export a comparison. */
export function comparisonExports(exported: Exported, words: ComparisonWords): ExportWay[] {
  const { comparison, names, address, stem } = exported;
  const { otherTexts, locale } = words;
  const { drawn, picture } = drawnComparison(comparison.scores, words);
  const drawnTitles = titlesOf(names, words).filter((_title, index) => drawn.includes(index));
  return [
    {
      text: otherTexts.answersTable,
      run: () => saveTable(comparedAnswersTable(exported, words), `${stem}-${otherTexts.answersFile}`, locale),
    },
    {
      text: otherTexts.scoresTable,
      run: () => saveTable(comparedScoresTable(exported, words), `${stem}-${otherTexts.scoresFile}`, locale),
    },
    ...(picture === null ? [] : [{ text: otherTexts.chartImage, run: () => saveChart(picture, stem, drawnTitles) }]),
    {
      text: otherTexts.copyText,
      run: () => copySummary(comparisonSummary(exported, address, words), stem, otherTexts),
    },
  ];
}

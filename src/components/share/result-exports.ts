import type { RadarPicture } from '#chart/radar.ts';
import { copySummary, saveChart, saveTable, type ExportWay } from '#components/share/exports.ts';
import { saveAssessmentFile } from '#components/share/save-assessment-file.ts';
import { fill } from '#i18n/fill.ts';
import { isoDate } from '#i18n/format.ts';
import { markExported } from '#storage/exported.ts';
import { resultSummary, type Summarised } from '#words/result-summary.ts';
import { answersTable, scoresTable } from '#words/result-tables.ts';
import type { ResultWords } from '#words/result.ts';

/** @param picture - Null if no topic has a score. @returns The ways to export a result. */
export function resultExports(exported: Summarised, picture: RadarPicture | null, words: ResultWords): ExportWay[] {
  const { assessment, result } = exported;
  const { texts, locale, edition } = words;
  const { share } = texts;
  const stem = fill(share.fileStem, { date: isoDate(assessment.updated) });
  return [
    {
      text: share.saveFile,
      run() {
        saveAssessmentFile(assessment, edition, texts.fileName);
        markExported([assessment.id]);
        return '';
      },
    },
    {
      text: share.answersTable,
      run: () => saveTable(answersTable(assessment, words), `${stem}-${share.answersFile}`, locale),
    },
    {
      text: share.scoresTable,
      run: () => saveTable(scoresTable(result, assessment, words), `${stem}-${share.scoresFile}`, locale),
    },
    ...(picture === null ? [] : [{ text: share.chartImage, run: () => saveChart(picture, stem) }]),
    { text: share.copyText, run: () => copySummary(resultSummary(exported, words), stem, share) },
  ];
}

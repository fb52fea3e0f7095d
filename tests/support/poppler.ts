import { spawnSync } from 'node:child_process';

/** A word on a page of a PDF, in points from the upper left corner. */
export interface PrintedWord {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page of a PDF. */
export interface PrintedPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Everything on it, in the order in which it was drawn, without spaces. */
  readonly text: string;
  readonly words: readonly PrintedWord[];
}

/** @returns Whether Poppler's programs, which read PDFs, are installed. */
export function hasPoppler(): boolean {
  return spawnSync('pdftotext', ['-v']).status === 0;
}

/** @returns The text without spaces and ligatures, as `PrintedPage` has it, so that line breaks do not matter. */
export function withoutSpaces(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '');
}

/** @returns The pages of a PDF. */
export function readPdf(file: string): PrintedPage[] {
  const texts = run(['-raw', file, '-']).split('\f').slice(0, -1);
  const pages = [...run(['-bbox', file, '-']).matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)];
  return pages.map(([, width, height, content = ''], place) => ({
    width: Number(width),
    height: Number(height),
    text: withoutSpaces(texts[place] ?? ''),
    words: [...content.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)"/g)].map((word) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = word.slice(1).map(Number);
      return { left, right, top, bottom };
    }),
  }));
}

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('pdftotext', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`pdftotext ${args.join(' ')}: ${stderr}`);
  return stdout;
}

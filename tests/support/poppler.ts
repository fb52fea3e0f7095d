import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The box of a word on a page of a PDF, in points from the upper left corner of the page. */
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
  /** All text in drawing order, without spaces. */
  readonly text: string;
  readonly words: readonly PrintedWord[];
}

/** @returns True if Poppler's programs are installed. */
export function hasPoppler(): boolean {
  return spawnSync('pdftotext', ['-v']).status === 0;
}

/** @returns The text without spaces, and with ligatures split into letters, to compare it with `PrintedPage.text`. */
export function withoutSpaces(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '');
}

/** @returns The pages of a PDF. */
export function readPdf(file: string): PrintedPage[] {
  const texts = read('pdftotext', ['-raw', file, '-']).split('\f').slice(0, -1);
  const boxes = read('pdftotext', ['-bbox', file, '-']);
  const pages = [...boxes.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)];
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

/** Structure of a PDF. */
export interface PdfFacts {
  readonly title: string;
  readonly isTagged: boolean;
  /** Language of the document. */
  readonly language: string;
  /** Levels of the headings, in order. */
  readonly headings: readonly number[];
  /** Alternative texts of the figures. */
  readonly alternatives: readonly string[];
  /** Number of tagged tables. */
  readonly tables: number;
  /** Number of bitmaps. */
  readonly bitmaps: number;
}

/** @returns The structure of a PDF that Chromium has printed. */
export function pdfFacts(file: string): PdfFacts {
  const about = read('pdfinfo', [file]);
  const structure = read('pdfinfo', ['-struct', file]);
  const source = readFileSync(file, 'latin1');
  return {
    title: /^Title:\s+(.*)$/m.exec(about)?.[1] ?? '',
    isTagged: /^Tagged:\s+yes$/m.test(about),
    language: /\/Lang \((.*?)\)/.exec(source)?.[1] ?? '',
    headings: [...structure.matchAll(/^\s*H(\d)\b/gm)].map(([, level]) => Number(level)),
    alternatives: [...source.matchAll(/\/Alt (?:\(((?:\\.|[^)\\])*)\)|<([0-9A-Fa-f]*)>)/g)].map(([, text, hex]) =>
      hex === undefined ? (text ?? '') : Buffer.from(hex, 'hex').swap16().toString('utf16le').slice(1),
    ),
    tables: [...structure.matchAll(/^\s*Table\b/gm)].length,
    bitmaps: read('pdfimages', ['-list', file]).trim().split('\n').length - 2,
  };
}

/**
 * Renders a page of a PDF at 40 dpi.
 *
 * @param page - Number of the page, from 1.
 * @returns Red, green and blue of each dot, 0 to 255.
 */
export function coloursOf(file: string, page: number): readonly (readonly [number, number, number])[] {
  const picture = run('pdftoppm', ['-r', '40', '-f', String(page), '-l', String(page), file]);
  // The header of the bitmap has three lines: format, size and maximum value.
  const start = [0, 1, 2].reduce((from) => picture.indexOf('\n', from) + 1, 0);
  const dots = picture.subarray(start);
  return Array.from({ length: Math.floor(dots.length / 3) }, (_none, place) => [
    dots[place * 3] ?? 0,
    dots[place * 3 + 1] ?? 0,
    dots[place * 3 + 2] ?? 0,
  ]);
}

function read(program: string, args: readonly string[]): string {
  return run(program, args).toString('utf8');
}

function run(program: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(program, args, { maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr.toString('utf8')}`);
  return stdout;
}

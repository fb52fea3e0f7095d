import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const google = (font: string, style: string, name: string) =>
  fontFile(`@expo-google-fonts/${font}/${style}/${name}_${style}.ttf`);
const dejaVu = (name: string) => fontFile(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** Font files by what they stand for. Arimo, Tinos and Gelasio have the widths of Arial, Times New Roman and Georgia. */
export const fontFiles = {
  schibsted: fontFile('@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2'),
  newsreader: fontFile('@fontsource/newsreader/files/newsreader-latin-500-normal.woff2'),
  arial: google('arimo', '400Regular', 'Arimo'),
  arialBold: google('arimo', '700Bold', 'Arimo'),
  roboto: google('roboto', '400Regular', 'Roboto'),
  robotoBold: google('roboto', '700Bold', 'Roboto'),
  notoSans: google('noto-sans', '400Regular', 'NotoSans'),
  notoSansBold: google('noto-sans', '700Bold', 'NotoSans'),
  dejaVuSans: dejaVu('DejaVuSans'),
  dejaVuSansBold: dejaVu('DejaVuSans-Bold'),
  times: google('tinos', '400Regular', 'Tinos'),
  georgia: google('gelasio', '400Regular', 'Gelasio'),
  notoSerif: google('noto-serif', '400Regular', 'NotoSerif'),
  dejaVuSerif: dejaVu('DejaVuSerif'),
};

export type FontName = keyof typeof fontFiles;

/** A font as a machine has it: a file, and the full name under which `local()` finds it. */
export interface SystemFont {
  readonly file: FontName;
  readonly fullName: string;
}

/**
 * Makes a Fontconfig configuration with these fonts and no others.
 *
 * @param folder - Empty; the fonts and the cache go there.
 * @returns Path for `FONTCONFIG_FILE`. Only Linux reads it.
 */
export function onlyTheseFonts(fonts: readonly SystemFont[], folder: string): string {
  const fontsFolder = join(folder, 'fonts');
  mkdirSync(fontsFolder, { recursive: true });
  const renamed = fonts.map(({ file, fullName }) => {
    const copy = join(fontsFolder, basename(fontFiles[file]));
    copyFileSync(fontFiles[file], copy);
    return `<match target="scan">
      <test name="file"><string>${copy}</string></test>
      <edit name="fullname" mode="assign_replace"><string>${fullName}</string></edit>
    </match>`;
  });
  const path = join(folder, 'fonts.conf');
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig><dir>${fontsFolder}</dir><cachedir>${join(folder, 'cache')}</cachedir>${renamed.join('')}</fontconfig>`,
  );
  return path;
}

function fontFile(path: string): string {
  return fileURLToPath(import.meta.resolve(path));
}

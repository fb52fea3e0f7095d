import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Font files by the font that they represent. Arimo, Tinos and Gelasio have the widths of Arial, Times and Georgia. */
export const fontFiles = {
  schibsted: fileURLToPath(
    import.meta.resolve('@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2'),
  ),
  newsreader: fileURLToPath(import.meta.resolve('@fontsource/newsreader/files/newsreader-latin-500-normal.woff2')),
  arial: fileURLToPath(import.meta.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf')),
  arialBold: fileURLToPath(import.meta.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf')),
  roboto: fileURLToPath(import.meta.resolve('@expo-google-fonts/roboto/400Regular/Roboto_400Regular.ttf')),
  robotoBold: fileURLToPath(import.meta.resolve('@expo-google-fonts/roboto/700Bold/Roboto_700Bold.ttf')),
  notoSans: fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
  notoSansBold: fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf')),
  dejaVuSans: fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')),
  dejaVuSansBold: fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')),
  times: fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')),
  georgia: fileURLToPath(import.meta.resolve('@expo-google-fonts/gelasio/400Regular/Gelasio_400Regular.ttf')),
  notoSerif: fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf')),
  dejaVuSerif: fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSerif.ttf')),
};

export type FontName = keyof typeof fontFiles;

/** A font of a simulated machine: its file, and the full name by which `local()` finds it. */
export interface SystemFont {
  readonly file: FontName;
  readonly fullName: string;
}

/**
 * Writes a Fontconfig configuration with these fonts only.
 *
 * @param folder - An empty folder for fonts and cache.
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

import type { RadarPicture, RadarStyle } from '#chart/radar.ts';
import { radarPicture } from '#components/radar/radar-picture.ts';
import type { Locale } from '#domain/locale.ts';

import { sample } from './sample.ts';
import { wordsIn } from './words-in.ts';

/** The radar picture of a sample assessment. @throws {Error} If it has no radar. */
export function pictureOf(name: string, locale: Locale): RadarPicture {
  const { assessment, result } = sample(name);
  const picture = radarPicture(result.scores, assessment.targets, wordsIn(locale));
  if (picture === null) throw new Error(`“${name}” has no radar`);
  return picture;
}

/** A style with a unique text in place of each colour, so that tests see where each is used. */
export const style: RadarStyle = {
  font: 'the font',
  now: 'the now',
  fill: 'the fill',
  target: 'the target',
  previous: 'the previous',
  paper: 'the paper',
  strong: 'the strong',
  text: 'the text',
  quiet: 'the quiet',
  rule: 'the rule',
  edge: 'the edge',
};

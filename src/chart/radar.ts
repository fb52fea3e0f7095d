/** An axis of the radar. */
export interface RadarAxis {
  /** Lines of the label. */
  readonly label: readonly string[];
  /** 1 to 5, unrounded; null if missing. A missing score is drawn as a gap with a word, never as 0. */
  readonly score: number | null;
  /** Word to show if `score` is null. */
  readonly missing: string;
  /** Target level, 3 to 5. */
  readonly target: number;
  /** Score in the previous result, 1 to 5; null if missing; undefined if there is no previous result. */
  readonly previous?: number | null | undefined;
}

/** An area: a group of neighbouring axes. */
export interface RadarArea {
  readonly name: string;
  /** Formatted score of the area, or a text that explains why there is none. */
  readonly score: string;
  readonly axes: readonly RadarAxis[];
}

/** Content of a radar, without style. */
export interface RadarPicture {
  /** Clockwise from 12 o'clock. */
  readonly areas: readonly RadarArea[];
}

/** Content of a radar with several results. If one has no score on an axis, the `score` of that axis must be null. */
export interface ComparedPicture extends RadarPicture {
  /** For each result, one score per axis: 1 to 5, unrounded; null if missing. At most three results. */
  readonly lines: readonly (readonly (number | null)[])[];
}

/** Style of a radar. Colours are CSS values. */
export interface RadarStyle {
  /** Font family. */
  readonly font: string;
  /** Line of the current scores. */
  readonly now: string;
  /** Fill inside that line. */
  readonly fill: string;
  /** Line of the targets. */
  readonly target: string;
  /** Line of the previous scores. */
  readonly previous: string;
  /** Background, and outlines of points and texts. */
  readonly paper: string;
  /** Names of areas. */
  readonly strong: string;
  /** Labels of axes. */
  readonly text: string;
  /** Numbers on the rings, scores of areas, words for missing scores. */
  readonly quiet: string;
  /** Grid. */
  readonly rule: string;
  /** Rim, and borders between areas. */
  readonly edge: string;
}

/** An axis of the radar. */
export interface RadarAxis {
  /** Its label, as lines. */
  readonly label: readonly string[];
  /** 1 to 5, unrounded; null if missing. Null is drawn as a gap with a word, never as 0. */
  readonly score: number | null;
  /** Word to show if the score is null. */
  readonly missing: string;
  /** 3 to 5. */
  readonly target: number;
  /** Score in the previous result, 1 to 5 or null; undefined if there is no previous result. */
  readonly previous?: number | null | undefined;
}

/** An area: a group of neighbouring axes. */
export interface RadarArea {
  readonly name: string;
  /** Its formatted score, or words for why it has none. */
  readonly score: string;
  readonly axes: readonly RadarAxis[];
}

/** Content of a radar, without style. */
export interface RadarPicture {
  /** Clockwise from 12 o'clock. */
  readonly areas: readonly RadarArea[];
}

/** Style of a radar. Colours are CSS values. */
export interface RadarStyle {
  readonly font: string;
  readonly now: string;
  readonly fill: string;
  readonly target: string;
  readonly previous: string;
  readonly paper: string;
  readonly strong: string;
  readonly text: string;
  readonly quiet: string;
  readonly rule: string;
  readonly edge: string;
}

/** A condition's studies over time. Lengths are in tenths of a CSS pixel. */
export interface Timeline {
  width: number;
  height: number;
  /** From the top. */
  axis: number;
  label: string;
  /** By year. */
  marks: {
    id: string;
    label: string;
    x: number;
    y: number;
    r: number;
    finding: string;
    compared: boolean;
    stated: boolean;
    counted: boolean;
  }[];
  ticks: { x: number; year: number }[];
  /** What the marks mean, as far as they occur. */
  keys: Labelled[];
  /** What size means. */
  note: string;
}

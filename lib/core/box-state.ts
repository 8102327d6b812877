/** How a reply box is, as its mark and the popup say it. */

/** `blank`: nothing is written yet, and something is asked for. */
export type MarkState = 'blank' | 'clear' | 'look' | 'hold' | 'paused' | 'unwatched' | 'note' | 'reading';

export interface BoxState {
  readonly state: MarkState;
  /** How many there are to look at, and how many of them hold the send. */
  readonly findings: number;
  readonly holds: number;
}

/** A figure beside its floor: medians in `unit`, and the ratios of the pairs that were measured together. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** Missing where nothing could be lower than nothing. */
  readonly floor?: number;
  readonly ratio?: { readonly least: number; readonly median: number; readonly most: number };
}

/** One run; what it gives is its time or size, so that what it prepares does not count. */
type Run = () => number | Promise<number>;

export interface Pair {
  readonly what: string;
  readonly unit: string;
  readonly ours: Run;
  readonly floor: Run;
  readonly rounds?: number;
  readonly warmUps?: number;
}

/**
 * Runs ours and its floor in turn, A B A B, in this process: whatever else the machine does falls on both. Garbage of
 * one is not collected at the cost of the other.
 */
export async function compare({ what, unit, ours, floor, rounds = 15, warmUps = 5 }: Pair): Promise<Figure> {
  const figures: { ours: number; floor: number }[] = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    globalThis.gc?.();
    const a = await ours();
    globalThis.gc?.();
    const b = await floor();
    if (round >= warmUps) figures.push({ ours: a, floor: b });
  }
  const ratios = figures.map((figure) => figure.ours / figure.floor);
  return {
    what,
    unit,
    ours: median(figures.map((figure) => figure.ours)),
    floor: median(figures.map((figure) => figure.floor)),
    ratio: { least: Math.min(...ratios), median: median(ratios), most: Math.max(...ratios) },
  };
}

/** How long `act` takes, in milliseconds. */
export function timeOf(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The expected correlation between goals; Kiresuk & Sherman 1968 propose 0.3. */
const RHO = 0.3;

export interface Attainment {
  /** −2 to +2; missing ones are dropped with their weight. */
  readonly level?: number;
  /** Missing or negative counts as 1. */
  readonly weight?: number;
}

/**
 * The Goal Attainment Scaling T-score over one engagement's goals, undefined where no goal has a level:
 * T = 50 + 10·Σwx ÷ √((1−ρ)Σw² + ρ(Σw)²), ρ = 0.3. Kiresuk & Sherman, Community Mental Health Journal 4 (1968) 443–453,
 * in the erratum form given by Turner-Stokes, Clinical Rehabilitation 23 (2009) 362–370. All-zero weights count as 1.
 * Never compared across people.
 */
export function goalAttainment(goals: readonly Attainment[]): number | undefined {
  const rated = goals.flatMap(({ level, weight }) =>
    level === undefined ? [] : [{ level, weight: weight === undefined || weight < 0 ? 1 : weight }],
  );
  if (rated.length === 0) return undefined;
  const allZero = rated.every(({ weight }) => weight === 0);
  let weighted = 0;
  let weights = 0;
  let squares = 0;
  for (const { level, weight } of rated) {
    const w = allZero ? 1 : weight;
    weighted += w * level;
    weights += w;
    squares += w * w;
  }
  return 50 + (10 * weighted) / Math.sqrt((1 - RHO) * squares + RHO * weights * weights);
}

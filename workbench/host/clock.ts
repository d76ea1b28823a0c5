/**
 * Let the page's clock start on a given day at 09:00 local time and run on from there, so that the sample
 * practice is always as old as its expected states say.
 *
 * @param day YYYY-MM-DD
 */
export function startClockOn(day: string): void {
  const RealDate = Date;
  const offset = new RealDate(`${day}T09:00:00`).getTime() - RealDate.now();
  const now = (): number => RealDate.now() + offset;
  window.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
}

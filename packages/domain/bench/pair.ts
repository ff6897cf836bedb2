/** Runs two things in turn, in batches long enough to measure, and gives the median ratio of their times, a ÷ b. */
export function ratio(a: () => unknown, b: () => unknown, rounds = 41): number {
  const [timesA, timesB] = [batch(a), batch(b)];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) ratios.push(time(a, timesA) / time(b, timesB));
  return median(ratios);
}

/** The same for things that answer later. */
export async function ratioLater(a: () => unknown, b: () => Promise<unknown>, rounds = 9): Promise<number> {
  const timesA = batch(a);
  await b();
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const own = time(a, timesA);
    const start = performance.now();
    await b();
    ratios.push((performance.now() - start) / own);
  }
  return median(ratios);
}

/** Prints a ratio beside its bound and remembers a miss in the exit code. */
export function report(what: string, value: number, bound: { readonly atMost: number } | { readonly atLeast: number }): void {
  const kept = 'atMost' in bound ? value <= bound.atMost : value >= bound.atLeast;
  const limit = 'atMost' in bound ? `at most ${bound.atMost}` : `at least ${bound.atLeast}`;
  console.log(`${kept ? 'ok  ' : 'MISS'} ${what}: ${value.toFixed(2)} times (${limit})`);
  if (!kept) process.exitCode = 1;
}

function time(run: () => unknown, times: number): number {
  const start = performance.now();
  for (let index = 0; index < times; index += 1) run();
  return (performance.now() - start) / times;
}

function batch(run: () => unknown): number {
  for (let index = 0; index < 200; index += 1) run();
  let times = 1;
  while (time(run, times) * times < 5) times *= 2;
  return times;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((x, y) => x - y)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

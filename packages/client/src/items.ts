/** What a call for a page gives: the page, or the problem. */
interface Answer<Item> {
  readonly data?: { readonly items: readonly Item[]; readonly next: string | null };
  readonly error?: unknown;
}

/**
 * Every item of a list, page after page, fetched as they are asked for:
 * `for await (const person of items((cursor) => client.GET('/api/…/people', { params: { …, query: { limit: 200, cursor } } })))`.
 * Throws a {@link FederationProblem} where a page is refused.
 */
export async function* items<Item>(page: (cursor: string | undefined) => Promise<Answer<Item>>): AsyncGenerator<Item, void, undefined> {
  let cursor: string | undefined;
  do {
    const { data, error } = await page(cursor);
    if (data === undefined) throw new FederationProblem(error);
    yield* data.items;
    cursor = data.next ?? undefined;
  } while (cursor !== undefined);
}

/** A problem that the API answered with, as an error; `problem` is its body (RFC 9457). */
export class FederationProblem extends Error {
  override readonly name = 'FederationProblem';
  readonly problem: unknown;

  constructor(problem: unknown) {
    const title: unknown = typeof problem === 'object' && problem !== null && 'title' in problem ? problem.title : undefined;
    super(typeof title === 'string' ? title : 'the API did not answer as it should');
    this.problem = problem;
  }
}

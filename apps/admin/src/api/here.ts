import { answerOf, client } from './client.ts';

interface Here {
  readonly federation: string;
}

let known: Promise<Here> | undefined;

/** The federation that the pages are about, for addresses: asked once. */
export function here(): Promise<Here> {
  known ??= ask();
  return known;
}

async function ask(): Promise<Here> {
  try {
    const { items } = await answerOf(client.GET('/api/federations'));
    const [first] = items;
    if (first === undefined) throw new Error('no federation may be seen');
    return { federation: first.code };
  } catch (error) {
    known = undefined;
    throw error;
  }
}

import { holds } from '../day.ts';
import type { Words } from '../language.ts';
import { both, either, type Maybe } from '../maybe.ts';
import type { Member, Population } from '../population.ts';
import type { Reading } from '../reading.ts';
import type { postRoles } from '../registers/posts.ts';
import type { Post, Roll } from '../roll.ts';

type PostRole = keyof typeof postRoles;

/** What narrows the holders of posts down, answered for each post. */
export interface PostFilter {
  readonly readings: readonly Reading[];
  test(post: Post, roll: Roll): Maybe;
}

/**
 * The people who hold a post of these roles on the day, each once however many posts they hold; a person belongs when
 * any of the posts passes the filter.
 */
export function holders(roles: readonly PostRole[], title: Words, filter?: PostFilter): Population {
  const own = {};
  return {
    key: `posts:${roles.join('+')}`,
    title,
    register: 'people',
    needs: ['people', 'posts'],
    readings: filter?.readings ?? [],
    members: (roll) => roll.once(own, () => membersOf(roll, roles, filter)),
  };
}

/** As {@link holders}, with the number of posts approved for the leadership (核定领导职数) as its authorised size. */
export function leaders(title: Words): Population {
  return {
    ...holders(['leader'], title),
    authorised: approved,
  };
}

/** The number of the latest decision in force on the day; a decision without a date is the oldest. */
function approved({ facts, asOf }: Roll): number | undefined {
  const inForce = (facts.terms ?? []).filter(({ body, from, to }) => body === 'leadership' && holds(asOf, from, to) !== false);
  return inForce.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)).at(-1)?.authorised;
}

/** Whether the post is held on the day. */
export function heldOn(post: Post, roll: Roll): Maybe {
  return holds(roll.asOf, post.from, post.to);
}

function membersOf(roll: Roll, roles: readonly PostRole[], filter: PostFilter | undefined): Member[] {
  const found = new Map<string, { inside: true | undefined; posts: Post[] }>();
  for (const post of roll.facts.posts ?? []) {
    if (!roles.includes(post.role)) continue;
    const inside = both(heldOn(post, roll), filter === undefined ? true : filter.test(post, roll));
    if (inside === false) continue;
    const known = found.get(post.person);
    if (known === undefined) found.set(post.person, { inside, posts: [post] });
    else {
      known.inside = either(known.inside, inside) === true ? true : undefined;
      known.posts.push(post);
    }
  }
  return [...found].map(([id, { inside, posts }]) => ({ id, inside, person: roll.person(id), posts }));
}

import { holds } from '../day.ts';
import { both, either, type Maybe } from '../maybe.ts';
import type { Criterion } from '../population.ts';
import type { Post } from '../roll.ts';

/** Holds a post of the organ as a seconded or part-time cadre (挂职、兼职). */
export const secondedOrPartTime: Criterion = {
  key: 'seconded-or-part-time',
  title: { zh: '挂职、兼职', en: 'seconded or part-time' },
  on: (roll) => ({ posts }) => {
    if (posts?.every((post) => visiting(post) === true)) return true;
    return posts?.map((post) => both(holds(roll.asOf, post.from, post.to), visiting(post))).reduce(either, false);
  },
};

/** Keeps in contact with a federation or community association (联系居住地残联或社区残协). */
export const hasContact: Criterion = {
  key: 'contact',
  title: { zh: '有联系点', en: 'has a contact organisation' },
  needs: ['contacts'],
  on: (roll) => ({ id }) =>
    roll.referring('contacts', 'person', id).map((contact) => holds(roll.asOf, contact.from, contact.to)).reduce(either, false),
};

/** Whether the post is held by a seconded or part-time person. */
export function visiting(post: Post): Maybe {
  return post.posting === undefined ? undefined : post.posting !== 'full-time';
}

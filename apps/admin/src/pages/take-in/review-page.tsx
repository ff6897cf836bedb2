import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { importQuery } from '../../api/imports.ts';
import { Accepted } from './accepted.tsx';
import { Review } from './review.tsx';

/** Take in files, second step: look it over, mend it, accept it; and then what was stored. */
export function ReviewPage() {
  const { id } = useParams({ from: '/take-in/$id' });
  const { data } = useSuspenseQuery(importQuery(id));
  return data.state === 'accepted' ? <Accepted written={data.written} /> : <Review preview={data} />;
}

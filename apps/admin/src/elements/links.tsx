import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Citation } from './citation.tsx';

/** A link to the finding of a measure. */
export function FindingLink({ measure, children }: { measure: string; children: ReactNode }) {
  const [clause = '', slug = ''] = measure.split('/');
  return (
    <Link to="/findings/$clause/$slug" params={{ clause, slug }}>
      {children}
    </Link>
  );
}

/** A link to a clause, under its official number. */
export function ClauseLink({ number, children }: { number: string; children?: ReactNode }) {
  return (
    <Link to="/clauses/$number" params={{ number }}>
      <Citation of={number} />
      {children}
    </Link>
  );
}

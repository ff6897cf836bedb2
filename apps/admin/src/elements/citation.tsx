import { citationOf } from '@federation/domain';

/** The official number of a clause, never broken, and read as the Chinese that it is. */
export function Citation({ of }: { of: string }) {
  return (
    <span className="citation" lang="zh-CN">
      {citationOf(of)}
    </span>
  );
}

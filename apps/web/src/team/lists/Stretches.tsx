// A long list in stretches: each is asked for by itself, and the last one leads on.
import { Button } from '@mitnand/ui/Button.tsx';
import { Fragment, useState, type ReactNode } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';

export interface Stretch {
  /** The cursor it begins after; null for the first. */
  after: string | null;
  /** Shows the next one; only the last stretch has it. */
  onMore?: ((cursor: string) => void) | undefined;
}

export function Stretches({ children }: { children: (stretch: Stretch) => ReactNode }) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return cursors.map((after, i) => (
    <Fragment key={after}>
      {children({
        after,
        onMore: i === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined,
      })}
    </Fragment>
  ));
}

interface MoreButtonProps extends Pick<Stretch, 'onMore'> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export function MoreButton({ pageInfo: { hasNextPage, endCursor }, onMore }: MoreButtonProps) {
  const { t } = usePage();
  if (!onMore || !hasNextPage || !endCursor) return null;
  return (
    <div className="buttons">
      <Button kind="secondary" onClick={() => onMore(endCursor)}>
        {t('team.more')}
      </Button>
    </div>
  );
}

// While an answer is on its way: said to those who listen, quiet shapes for those who see.
import { usePage } from './PageContext.ts';

export function Loading({ rows = 3 }: { rows?: number }) {
  const { t } = usePage();
  return (
    <div className="loading" role="status">
      <p className="loading__words">{t('page.loading')}</p>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="loading__shape" aria-hidden="true" />
      ))}
    </div>
  );
}

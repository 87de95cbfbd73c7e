// What the colours look like on a card, before they are saved.
import type { CSSProperties } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';

export function Preview({ petrol, apricot }: { petrol: string; apricot: string }) {
  const { t } = usePage();
  const colours = { '--tried-petrol': petrol, '--tried-apricot': apricot } as CSSProperties;
  return (
    <figure className="tried" style={colours}>
      <figcaption>{t('townData.colours.preview')}</figcaption>
      <div className="tried__card" aria-hidden="true">
        <p className="tried__heading">{t('townData.colours.previewHeading')}</p>
        <span className="tried__button">{t('townData.colours.previewButton')}</span>
      </div>
    </figure>
  );
}

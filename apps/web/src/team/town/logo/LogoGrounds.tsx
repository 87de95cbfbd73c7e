// A logo as it would stand at the top of a page, on light and on dark ground.
import { usePage } from '../../../shared/page/PageContext.ts';
import type { UploadedPicture } from '../../pictures/upload-picture.ts';

export function LogoGrounds({ logo }: { logo: UploadedPicture }) {
  const { t, town } = usePage();
  return (
    <div className="logo-grounds">
      {(['light', 'dark'] as const).map((ground) => (
        <figure key={ground} className={`logo-ground logo-ground--${ground}`}>
          <figcaption>{t(`townData.logo.${ground}`)}</figcaption>
          <div className="logo-ground__head">
            <img
              src={logo.url1280}
              width={logo.width}
              height={logo.height}
              alt={t('townData.logo.alternative', { town: town.name })}
            />
            <span aria-hidden="true">{town.name}</span>
          </div>
        </figure>
      ))}
    </div>
  );
}

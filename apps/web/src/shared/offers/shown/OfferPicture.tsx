// The offer's picture: its room is kept before it has come, and a phone loads the small file.
import type { ShownOffer } from './shown-offer.ts';
import { filesOfPicture } from './picture-files.ts';
import './offer-picture.css';
import { wordsIn } from '../../page/wordsIn.ts';

export function OfferPicture({ offer: { picture, textLanguage } }: { offer: ShownOffer }) {
  if (!picture) return null;
  const { url640, width, height, alternativeText } = picture;
  const tall = height > width;
  return (
    <div className={tall ? 'offer-picture offer-picture--tall' : 'offer-picture'}>
      <img
        src={url640}
        srcSet={filesOfPicture(picture)}
        sizes={tall ? 'min(100vw, 20rem)' : 'min(100vw, 40rem)'}
        width={width}
        height={height}
        alt={alternativeText}
        {...wordsIn(textLanguage)}
        decoding="async"
        fetchPriority="high"
      />
    </div>
  );
}

// Says that a text is translated, with the original one tap away.
import { isLanguage, nameOfLanguage } from '@mitnand/i18n/languages';
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import type { ShownOffer } from '../../shared/offers/shown/shown-offer.ts';

interface TranslationNoteProps {
  /** As the page's language has it. */
  offer: ShownOffer;
  isOriginal: boolean;
  onTurn: () => void;
}

export function TranslationNote({ offer, isOriginal, onTurn }: TranslationNoteProps) {
  const { t } = usePage();
  const { textLanguage, originalLanguage, textOrigin } = offer;
  if (textLanguage === originalLanguage || !isLanguage(originalLanguage)) return null;
  const language = nameOfLanguage(originalLanguage);
  return (
    <div className="translation">
      {!isOriginal && (
        <p className="quiet">
          {textOrigin === 'MACHINE'
            ? t('offer.machineText', { language })
            : t('offer.translated', { language })}
        </p>
      )}
      <Button kind="tertiary" onClick={onTurn}>
        {isOriginal ? t('offer.showTranslation') : t('offer.showOriginal')}
      </Button>
    </div>
  );
}

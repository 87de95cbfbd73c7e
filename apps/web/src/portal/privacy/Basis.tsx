// What lets the town keep personal data: its own words, else the usual ones in everybody's language.
import type { TownPagesQuery } from '@mitnand/api-client/operations/town-pages';
import { inOnePiece } from '../../shared/page/in-one-piece.ts';
import { townLanguage, usePage } from '../../shared/page/PageContext.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';
import { stateLaws } from './state-laws.ts';

type BasisProps = Pick<TownPagesQuery['town'], 'legalBasis' | 'federalState'>;

export function Basis({ legalBasis: { ground, words }, federalState }: BasisProps) {
  const { t } = usePage();
  if (words)
    return (
      <p className="privacy-basis" {...wordsIn(townLanguage)}>
        {words}
      </p>
    );
  if (ground === 'ASSOCIATION') return <p>{t('privacy.basisAssociation')}</p>;
  return <p>{t('privacy.basisTask', { law: inOnePiece(stateLaws[federalState]!) })}</p>;
}

// What another number of places means for those who have one, and those who wait.
import type { ConsequencesFragment } from '@mitnand/api-client/types';
import type { Translate } from '@mitnand/i18n/translator';
import { usePage } from '../../../shared/page/PageContext.ts';

type DateConsequence = ConsequencesFragment['dates'][number];
type Places = NonNullable<DateConsequence['places']>;

export function PlacesWords({ dates }: { dates: readonly DateConsequence[] }) {
  const { t } = usePage();
  const resized = dates.filter(({ places }) => places !== null);
  const tooFull = resized.filter(({ places }) => places?.tooFull).length;
  const words = new Set(
    resized.flatMap(({ places }) => (places && !places.tooFull ? [placesText(t, places)] : [])),
  );
  const movesUp = resized.some(({ waiting, places }) => waiting > 0 && places && isMore(places));
  return (
    <>
      {words.size === 1 && <p>{[...words][0]}.</p>}
      {tooFull > 0 && <p>{t('posting.placesTooFull', { count: tooFull })}</p>}
      {movesUp && <p>{t('posting.placesMoveUp')}</p>}
    </>
  );
}

/** `15 places, 12 until now` */
function placesText(t: Translate, { from, to }: Places): string {
  const before = from === null ? t('posting.noLimit') : String(from);
  return to === null
    ? t('posting.placesNowUnlimited', { from: before })
    : t('posting.placesFromTo', { to, from: before });
}

/** What becomes of one date: its effect, and how many places it has then. */
export function dateWords(t: Translate, { effect, places, people }: DateConsequence): string {
  const full = places?.tooFull && t('posting.tooFullThere', { count: people });
  const resized = places && places.from !== places.to && placesText(t, places);
  const said = effect === 'RESIZED' ? null : t(`posting.effect.${effect}`);
  return [said, resized, full].filter(Boolean).join(', ');
}

function isMore({ from, to }: Places): boolean {
  return from !== null && (to === null || to > from);
}

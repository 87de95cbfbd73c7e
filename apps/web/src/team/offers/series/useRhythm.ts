// How often the series of the form comes; "every n weeks" stays chosen while one types its number.
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { OfferForm } from '../form/offer-form.ts';
import { rhythmOf, withRhythm, type Rhythm } from './rhythm.ts';

export function useRhythm(): [Rhythm, (rhythm: Rhythm) => void] {
  const { getValues, setValue } = useFormContext<OfferForm>();
  const [rhythm, setRhythm] = useState(() => rhythmOf(getValues('series')));
  const choose = (next: Rhythm) => {
    setRhythm(next);
    setValue('series', withRhythm(getValues('series'), next), { shouldDirty: true });
  };
  return [rhythm, choose];
}

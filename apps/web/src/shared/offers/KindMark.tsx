// The kind of an offer: colour, shape and word.
import type { OfferKind } from '@mitnand/api-client/types';
import { Mark } from '@mitnand/ui/pictures/Mark.tsx';
import { usePage } from '../page/PageContext.ts';
import { kinds } from './kinds.ts';

export function KindMark({ kind }: { kind: OfferKind }) {
  const { t } = usePage();
  return <Mark look={kinds[kind].look}>{t(`kind.${kind}`)}</Mark>;
}

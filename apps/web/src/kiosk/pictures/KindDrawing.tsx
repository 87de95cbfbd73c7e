// The kind of an offer, as large as the other drawings.
import type { OfferKind } from '@mitnand/api-client/types';
import { drawings } from '@mitnand/ui/pictures/Mark.tsx';
import { kinds } from '../../shared/offers/kinds.ts';
import { Drawing } from './Drawing.tsx';

export function KindDrawing({ kind }: { kind: OfferKind }) {
  const { look } = kinds[kind];
  return (
    <Drawing>
      <g
        className={`kind-drawing looks-${look}`}
        transform="translate(10 10) scale(3.2)"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
      >
        {drawings[look]}
      </g>
    </Drawing>
  );
}

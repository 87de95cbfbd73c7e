// The three kinds, drawn large: a hand that offers itself, a phone to talk about, two cups at one table.
import { drawings, type MarkLook } from '../Mark.tsx';
import { Bird, Picture } from '../Picture.tsx';

const scenes = {
  hand: { place: 'translate(8 8) scale(4.6)', birds: <Bird at={[158, 104]} left size={1.25} /> },
  speech: { place: 'translate(100 6) scale(3.9)', birds: <Bird at={[58, 110]} size={1.25} /> },
  cups: {
    place: 'translate(58 14) scale(3.6)',
    birds: (
      <>
        <Bird at={[38, 86]} />
        <Bird at={[164, 86]} second left />
      </>
    ),
  },
};

export function Kind({ look }: { look: MarkLook }) {
  const { place, birds } = scenes[look];
  return (
    <Picture>
      <g className={`picture__kind looks-${look}`} transform={place}>
        {drawings[look]}
      </g>
      {birds}
    </Picture>
  );
}

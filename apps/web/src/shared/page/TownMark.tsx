// Whose pages these are, as a sign: the town's logo, else the sparrows. Decoration, as the town's name stands beside it.
import { Sparrows } from '@mitnand/ui/pictures/Sparrows.tsx';
import { usePage } from './PageContext.ts';

export function TownMark() {
  const { logo } = usePage().town;
  if (!logo) return <Sparrows />;
  return <img className="town-logo" src={logo.url640} width={logo.width} height={logo.height} alt="" />;
}

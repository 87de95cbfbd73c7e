// The drawing: each part of town a field to choose, with its name, its number and a shade for it.
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { OffersMapQuery } from '@mitnand/api-client/operations/offers-map';
import { usePage } from '../../../shared/page/PageContext.ts';
import { countInWords } from '../count-words.ts';
import type { OfferSearch } from '../offer-search.ts';
import { addressOfPart, countIn, countInShort, type District, isChosen, shadeOf } from './parts.ts';
import { blockOf, LINE, NUMBER } from './plan/label.ts';
import { roundedPath, tenths } from './plan/rounded-path.ts';
import type { Field, TownPlan } from './plan/town-plan.ts';
import { useRovingFocus } from './useRovingFocus.ts';

/** At the corners of a field, in units of the plan. */
const ROUND = 9;

interface TownMapProps {
  search: OfferSearch;
  answer: OffersMapQuery;
  plan: TownPlan;
  /** The element that says how the arrow keys work. */
  describedBy: string;
}

export function TownMap({ search, answer, plan, describedBy }: TownMapProps) {
  const { t } = usePage();
  const points = useMemo(() => plan.fields.map(({ at }) => at), [plan]);
  const districts = plan.fields.map(({ id }) => answer.districts.find((district) => district.id === id)!);
  const chosen = districts.findIndex((district) => isChosen(search, district));
  const { tabIndexOf, ...roving } = useRovingFocus(points, Math.max(chosen, 0));
  return (
    <svg
      className="town-map"
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="group"
      aria-label={t('offers.map.label')}
      aria-describedby={describedBy}
      {...roving}
    >
      {plan.fields.map((field, i) => (
        <MapField
          key={field.id}
          {...{ field, search, answer }}
          district={districts[i]!}
          tabIndex={tabIndexOf(i)}
        />
      ))}
    </svg>
  );
}

interface MapFieldProps {
  search: OfferSearch;
  answer: OffersMapQuery;
  field: Field;
  district: District;
  tabIndex: number | undefined;
}

function MapField({ search, answer, field, district, tabIndex }: MapFieldProps) {
  const { t } = usePage();
  const count = countIn(answer, district.id);
  const chosen = isChosen(search, district);
  return (
    <Link
      className={`town-map__field town-map__field--${shadeOf(count)}`}
      href={addressOfPart(search, district.id)}
      aria-current={chosen ? 'true' : undefined}
      tabIndex={tabIndex}
    >
      <title>{`${district.name}: ${countInWords(t, count)}`}</title>
      <path d={roundedPath(field.shape, ROUND)} />
      <FieldLabel field={field} number={countInShort(count)} />
    </Link>
  );
}

function FieldLabel({ field: { label }, number }: { field: Field; number: string }) {
  const { lines, size, at } = label;
  const x = tenths(at.x);
  // The first line's foot lies its capitals' height below the top of the block.
  const foot = at.y - blockOf(label).height / 2 + 0.78 * size;
  return (
    <text className="town-map__label" aria-hidden="true" fontSize={size}>
      {lines.map((line, i) => (
        <tspan key={i} x={x} y={tenths(foot + i * LINE * size)}>
          {line}
        </tspan>
      ))}
      <tspan
        className="town-map__number"
        x={x}
        y={tenths(foot + ((lines.length - 1) * LINE + LINE * NUMBER) * size)}
        fontSize={tenths(size * NUMBER)}
      >
        {number}
      </tspan>
    </text>
  );
}

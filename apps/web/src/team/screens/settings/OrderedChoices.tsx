// Several of some things, in an order of one's own: ticked ones first, each with a way up and down.
import { Button } from '@mitnand/ui/Button.tsx';
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { moved } from './reordered.ts';

interface OrderedChoicesProps<Key extends string> {
  label: string;
  hint: string;
  error: string | null;
  /** All there is to choose from. */
  options: readonly { key: Key; name: string; shown?: ReactNode }[];
  /** What is chosen, in order. */
  chosen: readonly Key[];
  onChange: (chosen: readonly Key[]) => void;
  /** What stands beside a chosen one. */
  beside?: (key: Key) => ReactNode;
}

export function OrderedChoices<Key extends string>({
  options,
  chosen,
  onChange,
  beside,
  ...group
}: OrderedChoicesProps<Key>) {
  const { t } = usePage();
  const id = useId();
  const [said, setSaid] = useState('');
  const pressed = useRef<string | null>(null);
  // A row that changes its place loses the focus in some browsers.
  useEffect(() => {
    if (pressed.current) document.getElementById(pressed.current)?.focus();
    pressed.current = null;
  });
  const move = (key: Key, by: -1 | 1) => {
    const next = moved(chosen, chosen.indexOf(key), by);
    pressed.current = `${id}-${key}-${by}`;
    if (next === chosen) return;
    const name = options.find((option) => option.key === key)!.name;
    setSaid(t('screens.order.moved', { name, place: next.indexOf(key) + 1 }));
    onChange(next);
  };
  const tick = (key: Key, ticked: boolean) =>
    onChange(ticked ? [...chosen, key] : chosen.filter((one) => one !== key));
  const rows = [
    ...chosen.flatMap((key) => options.find((option) => option.key === key) ?? []),
    ...options.filter(({ key }) => !chosen.includes(key)),
  ];
  return (
    <ChoiceGroup id={id} {...group}>
      <ol className="screen-order">
        {rows.map(({ key, name, shown }) => {
          const place = chosen.indexOf(key);
          return (
            <li key={key}>
              <Choice
                id={`${id}-${key}`}
                label={shown ?? name}
                checked={place >= 0}
                onChange={({ currentTarget }) => tick(key, currentTarget.checked)}
              />
              {place >= 0 && (
                <>
                  {beside?.(key)}
                  <span className="screen-moves">
                    {steps(chosen.length).map((by) => (
                      <Button
                        key={by}
                        kind="tertiary"
                        small
                        id={`${id}-${key}-${by}`}
                        aria-label={
                          by < 0 ? t('screens.order.up', { name }) : t('screens.order.down', { name })
                        }
                        aria-disabled={moved(chosen, place, by) === chosen || undefined}
                        onClick={() => move(key, by)}
                      >
                        {by < 0 ? '↑' : '↓'}
                      </Button>
                    ))}
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ol>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </ChoiceGroup>
  );
}

/** Up and down; one alone has nowhere to go. */
const steps = (count: number): (-1 | 1)[] => (count > 1 ? [-1, 1] : []);

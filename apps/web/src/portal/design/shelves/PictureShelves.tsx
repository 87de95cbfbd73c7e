// Colours, sizes, signs and drawings.
import { Icon } from '@mitnand/ui/pictures/icons.tsx';
import * as portalSigns from '@mitnand/ui/pictures/icons.tsx';
import * as consoleSigns from '@mitnand/ui/pictures/console-icons.tsx';
import { Mark } from '@mitnand/ui/pictures/Mark.tsx';
import { Bird, CalendarSheet, Picture } from '@mitnand/ui/pictures/Picture.tsx';
import { Cancelled } from '@mitnand/ui/pictures/scenes/Cancelled.tsx';
import { Done } from '@mitnand/ui/pictures/scenes/Done.tsx';
import { Fault } from '@mitnand/ui/pictures/scenes/Fault.tsx';
import { Full } from '@mitnand/ui/pictures/scenes/Full.tsx';
import { Kind } from '@mitnand/ui/pictures/scenes/Kind.tsx';
import { NoDates } from '@mitnand/ui/pictures/scenes/NoDates.tsx';
import { NotFound } from '@mitnand/ui/pictures/scenes/NotFound.tsx';
import { NothingFound } from '@mitnand/ui/pictures/scenes/NothingFound.tsx';
import { Offline } from '@mitnand/ui/pictures/scenes/Offline.tsx';
import { Past } from '@mitnand/ui/pictures/scenes/Past.tsx';
import { Sparrow, Sparrows } from '@mitnand/ui/pictures/Sparrows.tsx';
import type { ComponentType, CSSProperties } from 'react';
import { kinds } from '../../../shared/offers/kinds.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import { Shelf, State } from '../Shelf.tsx';

const colours =
  'paper surface ink ink-soft line line-strong petrol petrol-strong petrol-tint on-petrol apricot apricot-tint plum plum-tint leaf leaf-tint danger danger-tint warning warning-tint'.split(
    ' ',
  );
const sizes = ['title', 'heading', 'large', 'body', 'small'];
const scenes = { NothingFound, NoDates, Past, Cancelled, Full, Offline, NotFound, Fault, Done };
/** All but the frame they share. */
const signs = Object.entries({ ...portalSigns, ...consoleSigns }).filter(([name]) => name !== 'Icon') as [
  string,
  ComponentType,
][];

export function PictureShelves() {
  const { t } = usePage();
  return (
    <>
      <Shelf name="tokens.css">
        <State name="colours" wide>
          <ul className="swatches" translate="no" lang="en">
            {colours.map((colour) => (
              <li className="swatch" key={colour} style={{ '--swatch': `var(--${colour})` } as CSSProperties}>
                {colour}
              </li>
            ))}
          </ul>
        </State>
        <State name="sizes" wide>
          <ul className="steps">
            {sizes.map((size) => (
              <li key={size} style={{ fontSize: `var(--size-${size})` }}>
                {t('door.ENGAGEMENT')} · {size}
              </li>
            ))}
          </ul>
        </State>
      </Shelf>
      <Shelf name="Icon">
        <State name="every sign" wide>
          <ul className="signs">
            {signs.map(([name, Sign]) => (
              <li key={name}>
                <Sign />
              </li>
            ))}
            <li>
              <Icon>
                <circle cx="12" cy="12" r="4" />
              </Icon>
            </li>
          </ul>
        </State>
      </Shelf>
      <Shelf name="Mark">
        {Object.entries(kinds).flatMap(([kind, { look }]) =>
          [false, true].map((large) => (
            <State key={look + String(large)} name={large ? 'large' : 'normal'}>
              <Mark look={look} large={large}>
                {t(`kind.${kind as keyof typeof kinds}`)}
              </Mark>
            </State>
          )),
        )}
      </Shelf>
      <Shelf name="Sparrows">
        <State name='size="mark"'>
          <span className="brand">
            <Sparrows />
          </span>
        </State>
        <State name='size="scene"'>
          <Sparrows size="scene" />
        </State>
      </Shelf>
      <Shelf name="Picture">
        {Object.entries(scenes).map(([name, Scene]) => (
          <State key={name} name={name}>
            <Scene />
          </State>
        ))}
        {Object.values(kinds).map(({ look }) => (
          <State key={look} name={`Kind look="${look}"`}>
            <Kind look={look} />
          </State>
        ))}
        <State name="Picture, CalendarSheet, Bird, Sparrow: what they are made of">
          <Picture>
            <CalendarSheet />
            <Bird at={[40, 52]} />
            <g className="sparrow sparrow--second" transform="translate(90 56)">
              <Sparrow />
            </g>
          </Picture>
        </State>
      </Shelf>
    </>
  );
}

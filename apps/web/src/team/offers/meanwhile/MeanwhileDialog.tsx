// Somebody else has saved: what differs, field by field, and a choice for each. Nothing is lost until one has chosen.
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Meanwhile } from '../editor/keeping/useKeptDraft.ts';
import type { OfferForm } from '../form/offer-form.ts';
import { differencesOf, merged, type Difference, type Side } from './differences.ts';
import { useFieldWords } from './useFieldWords.ts';

interface MeanwhileDialogProps {
  meanwhile: Meanwhile;
  mine: OfferForm;
  onSettled: (form: OfferForm) => void;
  /** Puts it off: both versions stay as they are. */
  onClose: () => void;
}

export function MeanwhileDialog({ meanwhile, mine, onSettled, onClose }: MeanwhileDialogProps) {
  const { t } = usePage();
  const { before, theirs, by } = meanwhile;
  const [differences] = useState(() => differencesOf(before, mine, theirs));
  const [chosen, setChosen] = useState<Partial<Record<keyof OfferForm, Side>>>(() =>
    Object.fromEntries(differences.map(({ field, suggested }) => [field, suggested])),
  );
  const takeAll = (side: Side) =>
    setChosen(Object.fromEntries(differences.map(({ field }) => [field, side])));
  const settle = () => onSettled(merged(mine, theirs, chosen));
  return (
    <Dialog
      open
      onClose={onClose}
      heading={t('posting.meanwhile')}
      closeLabel={t('posting.settleLater')}
      look="wide"
    >
      <p>{by ? t('posting.meanwhileBy', { name: by }) : t('posting.meanwhileText')}</p>
      <div className="buttons">
        <Button kind="secondary" onClick={() => takeAll('mine')}>
          {t('posting.allMine')}
        </Button>
        <Button kind="secondary" onClick={() => takeAll('theirs')}>
          {t('posting.allTheirs')}
        </Button>
      </div>
      <ul className="differences">
        {differences.map((difference) => (
          <li key={difference.field}>
            <DifferenceChoice
              {...{ difference, mine, theirs }}
              side={chosen[difference.field] ?? 'mine'}
              onChoose={(side) => setChosen((all) => ({ ...all, [difference.field]: side }))}
            />
          </li>
        ))}
      </ul>
      <div className="buttons">
        <Button onClick={settle}>{t('posting.settle')}</Button>
      </div>
    </Dialog>
  );
}

interface DifferenceChoiceProps {
  difference: Difference<OfferForm>;
  mine: OfferForm;
  theirs: OfferForm;
  side: Side;
  onChoose: (side: Side) => void;
}

function DifferenceChoice({ difference, mine, theirs, side, onChoose }: DifferenceChoiceProps) {
  const { t } = usePage();
  const words = useFieldWords();
  const { field, contested } = difference;
  const sides = { mine, theirs };
  return (
    <fieldset className="difference">
      <legend>
        {t(`posting.field.${field}`)}
        {contested && <span className="difference__both"> · {t('posting.bothChanged')}</span>}
      </legend>
      {(['mine', 'theirs'] as const).map((which) => (
        <label key={which} className="difference__side">
          <input
            type="radio"
            name={`unterschied-${field}`}
            checked={side === which}
            onChange={() => onChoose(which)}
          />
          <span>
            <b>{which === 'mine' ? t('posting.mine') : t('posting.theirs')}</b>
            <span className="difference__words">{words(field, sides[which])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

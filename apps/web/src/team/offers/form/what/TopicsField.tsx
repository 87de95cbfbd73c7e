// The topics an offer is found under: what the kind suggests is chosen, all others are one tap away.
import { ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { useWatch } from 'react-hook-form';
import { categories } from '../../../../shared/offers/categories.ts';
import { usePage } from '../../../../shared/page/PageContext.ts';
import type { OfferForm } from '../offer-form.ts';
import { useOfferFields } from '../useOfferFields.ts';

export function TopicsField() {
  const { t } = usePage();
  const { id, error, ...control } = useOfferFields()('categories');
  const chosen = useWatch<OfferForm, 'categories'>({ name: 'categories' });
  const words = chosen.map((category) => t(`category.${category}`)).join(', ');
  return (
    <details className="posting-more" open={error ? true : undefined}>
      <summary>{words ? t('posting.topicsChosen', { topics: words }) : t('posting.topics')}</summary>
      <ChoiceGroup {...{ id, error }} label={t('posting.topics')} hint={t('posting.topicsHint')}>
        <div className="pills">
          {categories.map((category) => (
            <label key={category} className="pill">
              <input type="checkbox" value={category} {...control} />
              {t(`category.${category}`)}
            </label>
          ))}
        </div>
      </ChoiceGroup>
    </details>
  );
}

// Who helps at a consultation; each person gets times of their own.
import { ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { useOfferFields } from '../useOfferFields.ts';
import { usePostingChoices } from '../usePostingChoices.ts';

export function MentorsField() {
  const { t } = usePage();
  const { mentors } = usePostingChoices();
  const { id, error, ...control } = useOfferFields()('mentorIds');
  if (mentors.length === 0) return null;
  return (
    <ChoiceGroup {...{ id, error }} label={t('posting.mentors')} hint={t('posting.mentorsHint')}>
      <div className="pills">
        {mentors.map((mentor) => (
          <label key={mentor.id} className="pill">
            <input type="checkbox" value={mentor.id} {...control} />
            {mentor.name}
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}

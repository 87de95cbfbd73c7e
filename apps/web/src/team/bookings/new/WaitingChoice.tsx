// Whether a place that comes free is taken at once, or asked about first.
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';

export function WaitingChoice() {
  const { t } = usePage();
  return (
    <ChoiceGroup id="waiting" label={t('teamBookings.new.waiting')}>
      <div className="side-by-side">
        <Choice
          id="promote-yes"
          type="radio"
          name="promoteMe"
          value="yes"
          defaultChecked
          label={t('teamBookings.new.takeIt')}
        />
        <Choice
          id="promote-no"
          type="radio"
          name="promoteMe"
          value="no"
          label={t('teamBookings.new.askFirst')}
        />
      </div>
    </ChoiceGroup>
  );
}

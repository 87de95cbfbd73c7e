// Where the person is while the team books for them.
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';

export function GuestChannel() {
  const { t } = usePage();
  return (
    <ChoiceGroup id="channel" label={t('teamBookings.new.channel')}>
      <div className="side-by-side">
        <Choice
          id="by-phone"
          type="radio"
          name="channel"
          value="PHONE"
          defaultChecked
          label={t('teamBookings.new.byPhone')}
        />
        <Choice
          id="at-desk"
          type="radio"
          name="channel"
          value="DESK"
          label={t('teamBookings.new.atCounter')}
        />
      </div>
    </ChoiceGroup>
  );
}

// Full is an offer: the waiting list, in the way one likes. And a place for somebody else, who may come with the same contact.
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

export function WaitingListChoice() {
  const { t, town } = usePage();
  const hint = town.tellsBy.includes('MAIL') ? t('waiting.hint') : t('waiting.hintPhone');
  return (
    <ChoiceGroup id="warteliste" label={t('waiting.question')} hint={hint}>
      <Choice
        id="promote-yes"
        type="radio"
        name="promoteMe"
        value="yes"
        defaultChecked
        label={t('waiting.takeIt')}
        hint={t('waiting.takeItHint')}
      />
      <Choice
        id="promote-no"
        type="radio"
        name="promoteMe"
        value="no"
        label={t('waiting.askFirst')}
        hint={t('waiting.askFirstHint')}
      />
    </ChoiceGroup>
  );
}

export function AnotherPersonChoice({ chosen }: { chosen: boolean }) {
  const { t } = usePage();
  return (
    <Choice
      id="anotherPerson"
      name="anotherPerson"
      defaultChecked={chosen}
      label={t('signUp.anotherPerson')}
      hint={t('signUp.anotherPersonHint')}
    />
  );
}

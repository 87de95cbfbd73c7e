// What is typed stays in the tab until it is sent: through a reload, another language, another date of the offer.
import { forget, recall, remember } from '../../shared/booking/device-memory.ts';

const name = 'formular';
/** Belongs to the offer, not to the person. */
const notKept = new Set(['asksNeeds', 'anotherPerson']);

type Typed = Record<string, string>;

/** What is being filled in is known; half of it would overwrite the rest. */
let filling = false;

export function rememberTyped(form: HTMLFormElement): void {
  if (filling) return;
  const entries = [...new FormData(form)].filter(([field, value]) => !notKept.has(field) && value !== '');
  if (entries.length > 0) remember(name, Object.fromEntries(entries));
  else forget(name);
}

export const forgetTyped = () => forget(name);

/** Fills in what was typed before; what stands there already stays. */
export function fillIn(form: HTMLFormElement): void {
  const typed = recall<Typed>(name) ?? {};
  filling = true;
  for (const [field, value] of Object.entries(typed)) fillField(form.elements.namedItem(field), value);
  filling = false;
}

function fillField(field: Element | RadioNodeList | null, value: string): void {
  if (field instanceof RadioNodeList) field.value = value;
  else if (field instanceof HTMLInputElement && field.type === 'checkbox') {
    // A click, so that the page hears of it and shows what belongs to it.
    if (!field.checked) field.click();
  } else if (field instanceof HTMLSelectElement) field.value = value;
  else if (field instanceof HTMLInputElement && field.type !== 'hidden' && field.value === field.defaultValue)
    field.value = value;
}

// Which page somebody used before it was awake.

/** Whether a filter says something else than the address it came with; what is only typed so far does not count. */
export function wasTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement)
      return [...field.options].some(({ selected, defaultSelected }) => selected && !defaultSelected);
    if (!(field instanceof HTMLInputElement) || field.name === 'suche') return false;
    return field.type === 'checkbox'
      ? field.checked !== field.defaultChecked
      : field.value !== field.defaultValue;
  });
}

// Booking numbers and PINs in groups of three, as one reads them aloud.

/** `123 456 789`; digits only are kept, so it also tidies what someone typed. */
export function groupedNumber(digits: string): string {
  return onlyDigits(digits).replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}

/** Digits of any script that people type with blanks or dashes, as plain 0-9. */
export function onlyDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (d) => String(d.charCodeAt(0) & 15))
    .replace(/\D/g, '');
}

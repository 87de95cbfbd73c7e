// Addresses of pages that letters lead to.

/** The page of one booking. Number and PIN stand behind the #: browsers send that to nobody, so no log has it. */
export function bookingLink(publicUrl: string, number: string, pin: string): string {
  return `${publicUrl}/buchung#nummer=${number}&pin=${pin}`;
}

export function offerLink(publicUrl: string, offerNumber: string): string {
  return `${publicUrl}/angebote/${offerNumber}`;
}

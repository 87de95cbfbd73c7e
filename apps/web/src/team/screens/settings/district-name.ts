// How a part of town is called where others may have the same name.

/** Parts of a part of town are called alike in some towns. */
export function districtName({ name, parent }: { name: string; parent?: { name: string } | null }): string {
  return parent ? `${parent.name} – ${name}` : name;
}

// The districts of the town, each quarter under its larger part.
import { DistrictsDocument } from '@mitnand/api-client/operations/districts';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { usePage } from '../page/PageContext.ts';
import { useQuery } from '../page/useQuery.ts';

interface DistrictSelectProps {
  id: string;
  label: string;
  value: string;
  onChange?: (districtId: string) => void;
}

export function DistrictSelect({ id, label, value, onChange }: DistrictSelectProps) {
  const { t, town } = usePage();
  const { data } = useQuery(DistrictsDocument, {});
  const districts = data?.districts ?? [];
  return (
    <Select
      id={id}
      name="stadtteil"
      label={label}
      defaultValue={value}
      key={districts.length}
      onChange={onChange && ((event) => onChange(event.currentTarget.value))}
    >
      <option value="">{t('filter.wholeTown', { town: town.name })}</option>
      {districts
        .filter((district) => !district.parent)
        .map((part) => {
          const quarters = districts.filter(({ parent }) => parent?.id === part.id);
          return (
            <optgroup key={part.id} label={part.name}>
              <option value={part.id}>{t('filter.wholePart', { part: part.name })}</option>
              {quarters.map(({ id: quarter, name }) => (
                <option key={quarter} value={quarter}>
                  {name}
                </option>
              ))}
            </optgroup>
          );
        })}
    </Select>
  );
}

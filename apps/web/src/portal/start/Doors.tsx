// Three ways in: to help, to find help, to meet.
import { Mark } from '@mitnand/ui/pictures/Mark.tsx';
import { OnwardIcon } from '@mitnand/ui/pictures/icons.tsx';
import { Link } from 'wouter';
import { kindNames, kinds } from '../../shared/offers/kinds.ts';
import { usePage } from '../../shared/page/PageContext.ts';

export function Doors() {
  const { t } = usePage();
  return (
    <ul className="doors">
      {kindNames.map((kind) => (
        <li key={kind} className={`door card looks-${kinds[kind].look}`}>
          <Mark look={kinds[kind].look} large />
          <div>
            <h2 className="door__name">
              <Link className="card__link" href={`/angebote?art=${kinds[kind].path}`}>
                {t(`door.${kind}`)}
              </Link>
            </h2>
            <p>{t(`door.${kind}_TEXT`)}</p>
          </div>
          <OnwardIcon />
        </li>
      ))}
    </ul>
  );
}

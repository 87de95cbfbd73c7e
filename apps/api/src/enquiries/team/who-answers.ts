// Who reads and answers what people tell the town: it is addressed to nobody in particular, so every team sees all of it.
import { Role } from '../../team/roles/role.ts';

export const whoAnswers = [Role.QUARTIER_TEAM, Role.TOWN_ADMIN] as const;

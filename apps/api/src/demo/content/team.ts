/** Who answers in each Quartierszentrale; invented people. */
import type { DemoContact } from './content-types.ts';

export const team = {
  mitteOst: { name: 'Selma Aksoy', phone: '030 23125 101', email: 'selma.aksoy@ulm.example' },
  boefingen: { name: 'Irina Weber', phone: '030 23125 121', email: 'irina.weber@ulm.example' },
  eselsberg: { name: 'Tarek Nasser', phone: '030 23125 131', email: 'tarek.nasser@ulm.example' },
  west: { name: 'Simone Kraft', phone: '030 23125 141', email: 'simone.kraft@ulm.example' },
  wiblingen: { name: 'Gül Demir', phone: '030 23125 161', email: 'guel.demir@ulm.example' },
} satisfies Record<string, DemoContact>;

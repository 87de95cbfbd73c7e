/** Every offer of the demo town, in the order in which it is published. */
import { consultationsEselsbergAndWiblingen } from '../consultations/eselsberg-and-wiblingen.ts';
import { consultationsMitteOstAndBoefingen } from '../consultations/mitte-ost-and-boefingen.ts';
import { consultationsWest } from '../consultations/west.ts';
import { boefingenOnTheWay } from '../engagements/boefingen-on-the-way.ts';
import { boefingen } from '../engagements/boefingen.ts';
import { byArrangementFromHome } from '../engagements/by-arrangement-from-home.ts';
import { byArrangement } from '../engagements/by-arrangement.ts';
import { eselsbergSchoolAndScreen } from '../engagements/eselsberg-school-and-screen.ts';
import { eselsberg } from '../engagements/eselsberg.ts';
import { mitteOstCulture } from '../engagements/mitte-ost-culture.ts';
import { mitteOstSharing } from '../engagements/mitte-ost-sharing.ts';
import { soeflingen } from '../engagements/soeflingen.ts';
import { westVillages } from '../engagements/west-villages.ts';
import { weststadt } from '../engagements/weststadt.ts';
import { wiblingenWeekend } from '../engagements/wiblingen-weekend.ts';
import { wiblingen } from '../engagements/wiblingen.ts';
import { gatheringsEselsbergAndWiblingen } from '../gatherings/eselsberg-and-wiblingen.ts';
import { gatheringsInTheCentres } from '../gatherings/in-the-centres.ts';
import { laterneEveryDay } from '../gatherings/laterne-every-day.ts';
import { gatheringsOnline } from '../gatherings/online.ts';
import { gatheringsOnSaturdays } from '../gatherings/saturdays.ts';
import { gatheringsWest } from '../gatherings/west.ts';
import type { DemoOffer } from './content-types.ts';

export const allOffers: DemoOffer[] = [
  ...byArrangementFromHome,
  ...byArrangement,
  ...mitteOstSharing,
  ...consultationsMitteOstAndBoefingen,
  ...boefingen,
  ...gatheringsOnline,
  ...eselsberg,
  ...soeflingen,
  ...consultationsEselsbergAndWiblingen,
  ...wiblingen,
  ...gatheringsInTheCentres,
  ...laterneEveryDay,
  ...weststadt,
  ...boefingenOnTheWay,
  ...gatheringsWest,
  ...gatheringsOnSaturdays,
  ...eselsbergSchoolAndScreen,
  ...consultationsWest,
  ...wiblingenWeekend,
  ...gatheringsEselsbergAndWiblingen,
  ...westVillages,
  ...mitteOstCulture,
];

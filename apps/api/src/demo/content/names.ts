/** What the demo town's districts, venues, organisations and mentors are called within its content. */

export type SozialraumName = 'Mitte/Ost' | 'Böfingen' | 'Eselsberg' | 'West' | 'Wiblingen';

export type StadtteilName =
  | 'Stadtmitte'
  | 'Oststadt'
  | 'Böfingen'
  | 'Eselsberg'
  | 'Weststadt'
  | 'Söflingen'
  | 'Grimmelfingen'
  | 'Eggingen'
  | 'Ermingen'
  | 'Einsingen'
  | 'Wiblingen'
  | 'Gögglingen-Donaustetten'
  | 'Unterweiler'
  | 'Donautal'
  | 'Jungingen'
  | 'Lehr'
  | 'Mähringen';

export type VenueKey =
  | 'spatzensteg'
  | 'buecherkahn'
  | 'schraubstock'
  | 'kranichhof'
  | 'spatzenhalle'
  | 'laterne'
  | 'krautwinkel'
  | 'weiche-vier'
  | 'guter-weg'
  | 'blaustern'
  | 'dorfstube'
  | 'pfotenhof'
  | 'faehrmannshaus'
  | 'wohnpark-auwald'
  | 'schulstube';

export type OrganisationKey =
  | 'koordinierungsstelle'
  | 'spatzennest'
  | 'nachbarschaftshilfe'
  | 'vesperkorb'
  | 'zweites-hemd'
  | 'schraubstock'
  | 'buecherkahn'
  | 'blauspatz'
  | 'lernspatz'
  | 'wortspatz'
  | 'donauklang'
  | 'blauufer'
  | 'ohne-stufe'
  | 'donauwacht'
  | 'guter-weg'
  | 'donauwinkel'
  | 'mitreden'
  | 'pfotenhof'
  | 'wohnpark';

export type MentorName =
  | 'Aylin'
  | 'Bernd'
  | 'Claudia'
  | 'Dmytro'
  | 'Elif'
  | 'Farid'
  | 'Giulia'
  | 'Heinz'
  | 'Ileana'
  | 'Jonas'
  | 'Katharina'
  | 'Leyla'
  | 'Margret'
  | 'Nils';

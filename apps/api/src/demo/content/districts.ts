/** Ulm's five Sozialräume and their Stadtteile. */
import type { DemoSozialraum } from './content-types.ts';

// The Sozialraum of Donautal, Jungingen, Lehr and Mähringen is assumed from the map and to be confirmed by the town.
export const districts: DemoSozialraum[] = [
  {
    name: 'Mitte/Ost',
    latitude: 48.401,
    longitude: 9.998,
    parts: [
      { name: 'Stadtmitte', latitude: 48.3985, longitude: 9.9915 },
      { name: 'Oststadt', latitude: 48.4045, longitude: 10.006 },
    ],
  },
  {
    name: 'Böfingen',
    latitude: 48.4235,
    longitude: 10.013,
    parts: [
      { name: 'Böfingen', latitude: 48.4205, longitude: 10.017 },
      { name: 'Jungingen', latitude: 48.443, longitude: 9.991 },
    ],
  },
  {
    name: 'Eselsberg',
    latitude: 48.4165,
    longitude: 9.963,
    parts: [
      { name: 'Eselsberg', latitude: 48.4165, longitude: 9.963 },
      { name: 'Lehr', latitude: 48.432, longitude: 9.968 },
      { name: 'Mähringen', latitude: 48.4375, longitude: 9.929 },
    ],
  },
  {
    name: 'West',
    latitude: 48.391,
    longitude: 9.959,
    parts: [
      { name: 'Weststadt', latitude: 48.3955, longitude: 9.972 },
      { name: 'Söflingen', latitude: 48.3945, longitude: 9.952 },
      { name: 'Grimmelfingen', latitude: 48.37, longitude: 9.94 },
      { name: 'Eggingen', latitude: 48.359, longitude: 9.876 },
      { name: 'Ermingen', latitude: 48.381, longitude: 9.889 },
      { name: 'Einsingen', latitude: 48.356, longitude: 9.906 },
      { name: 'Donautal', latitude: 48.371, longitude: 9.957 },
    ],
  },
  {
    name: 'Wiblingen',
    latitude: 48.353,
    longitude: 9.98,
    parts: [
      { name: 'Wiblingen', latitude: 48.36, longitude: 9.988 },
      { name: 'Gögglingen-Donaustetten', latitude: 48.342, longitude: 9.943 },
      { name: 'Unterweiler', latitude: 48.32, longitude: 9.955 },
    ],
  },
];

/** Screens, by the team: how each operation is called. */
import { newId } from '../../../platform/ids.ts';
import { aSlide } from '../../desks/screen-desk.ts';
import { type Call, none } from './call.ts';
import type { Ground } from '../ground.ts';

const screen = async (ground: Ground) => ({ id: (await ground.screen()).id });

const settings = () => ({
  ...{ name: `Fenster ${newId()}`, languages: ['de'], theme: 'DARK', orientation: 'AUTO', seconds: 12 },
  ...{ distance: 3, diagonal: 55, districtIds: [], venueIds: [], kinds: [], organisationIds: [] },
  parts: [{ part: 'GATHERINGS', share: 1 }],
});

const slide = async (ground: Ground) => {
  const { id: screenId, slideId } = await ground.screen();
  const [{ version }] = await ground.api.sql('SELECT version FROM screen_slide WHERE id = $1', [slideId]);
  return { screenId, id: slideId, version };
};

export const screenCalls: Record<string, Call> = {
  teamScreens: { about: none, holds: async (ground) => (await ground.screen()).id },
  teamScreen: { about: screen },
  previewScreen: { about: screen },
  screenChoices: { about: none, objectless: true },
  addScreen: { about: ({ owner }) => ({ input: { venueId: owner.venueId, name: `Fenster ${newId()}` } }) },
  saveScreen: {
    about: async (ground) => {
      const { id } = await ground.screen();
      const [{ version }] = await ground.api.sql('SELECT version FROM screen WHERE id = $1', [id]);
      return { id, version, input: settings() };
    },
  },
  revokeScreen: { about: screen },
  restoreScreen: { about: screen },
  renewScreenKey: { about: screen },
  saveSlide: { about: async (ground) => ({ ...(await slide(ground)), slide: aSlide({ title: newId() }) }) },
  removeSlide: {
    about: async (ground) => {
      const { id, version } = await slide(ground);
      return { id, version };
    },
  },
  restoreSlide: { about: async (ground) => ({ id: (await ground.screen()).slideId }) },
  orderSlides: {
    about: async (ground) => {
      const { id: screenId, slideId } = await ground.screen();
      return { screenId, seen: [slideId], wanted: [slideId] };
    },
  },
};

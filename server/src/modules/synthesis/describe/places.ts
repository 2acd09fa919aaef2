import { homePoint, lettersIndex } from '../world/homes.ts';
import type { World } from '../world/world.ts';
import type { Places } from './life-measures.ts';

/** Where homes and sites lie, as the generator took them. */
export const placesOf = (world: World): Places => {
  const areas = new Map(world.areas.map((area, index) => [area.postcode4, index]));
  const sites = new Map(world.sites.map((site) => [site.brin + site.siteNo, site]));
  return {
    home: (postcode) => {
      const [area, letters] = [areas.get(postcode.slice(0, 4)), lettersIndex(postcode.slice(4))];
      return area === undefined || letters === undefined ? undefined : homePoint(world, area, letters);
    },
    site: (brin, siteNo) => sites.get(brin + siteNo),
  };
};

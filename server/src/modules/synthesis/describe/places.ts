import { homePoint, lettersIndex } from '../world/homes.ts';
import type { World } from '../world/world.ts';

type Located = { readonly latitude: number; readonly longitude: number };
/** Where the home of a full postcode lies, and a site: as the generator took them; undefined for what is not in the country. */
export type Places = {
  readonly home: (postcode: string) => Located | undefined;
  readonly site: (brin: string, siteNo: string) => Located | undefined;
};

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

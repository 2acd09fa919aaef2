/**
 * Vocational qualifications: code|name|level|sector|nominal years|students|share of women.
 * Codes, names, levels and years: Regeling vaststelling kwalificatiedossiers 2015 (BWBR0036352), annexes 1 and 4.
 * Students and share of women are judgements of relative size after the national totals per level and sector (DUO, mbo 2023).
 * Attributes in the register: sector ('technology' | 'economy' | 'care' | 'green'), share (of the students of its level
 * and sector) and femaleShare. These codes are in use from 2015; they stand in from 2011 for the qualifications before
 * them, whose codes are not in that annex, so that careers since 2011 have a code. The specialist qualifications at the end have no
 * size of their own: nobody is made to choose them.
 */
import { tableLines } from './table-text.ts';

export const VOCATIONAL_SECTORS = ['technology', 'economy', 'care', 'green'] as const;
export type VocationalSector = (typeof VOCATIONAL_SECTORS)[number];

export type VocationalProgramme = {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly sector: VocationalSector;
  readonly nominalYears: number;
  /** Students in the country, as a measure of size. */
  readonly students: number;
  readonly femaleShare: number;
  readonly since: string;
};

const TABLE = `
25250|Assistent bouwen, wonen en onderhoud|1|technology|1|1700|0.04
25251|Assistent dienstverlening en zorg|1|care|1|4300|0.72
25252|Assistent horeca, voeding of voedingsindustrie|1|economy|1|2200|0.45
25253|Assistent installatie- en constructietechniek|1|technology|1|1500|0.04
25254|Assistent logistiek|1|technology|1|2600|0.18
25255|Assistent mobiliteitsbranche|1|technology|1|900|0.05
25256|Assistent procestechniek|1|technology|1|300|0.12
25257|Assistent verkoop/retail|1|economy|1|2700|0.48
25258|Assistent plant of (groene) leefomgeving|1|green|1|800|0.25
25097|Vakman gww|2|technology|2|1100|0.02
25103|Metselaar|2|technology|2|700|0.01
25117|Tegelzetter|2|technology|2|250|0.02
25128|Timmerman|2|technology|2|3600|0.02
25018|Meubelmaker/(scheeps)interieurbouwer|2|technology|2|900|0.12
25024|Servicemedewerker gebouwen|2|technology|2|700|0.04
25030|Schilder|2|technology|2|1400|0.15
25038|Stukadoor|2|technology|2|450|0.02
25333|Monteur elektrotechnische installaties|2|technology|2|4200|0.02
25334|Medewerker Operationele techniek|2|technology|2|300|0.08
25337|Procesoperator A|2|technology|2|700|0.1
25272|Monteur gas-, water- en warmtedistributie|2|technology|2|350|0.02
25282|Monteur koude- en klimaatsystemen|2|technology|2|450|0.01
25342|Monteur mechatronica|2|technology|2|700|0.03
25291|Constructiewerker|2|technology|2|1100|0.02
25302|Verspaner|2|technology|2|600|0.03
25350|Monteur werktuigkundige installaties|2|technology|2|1900|0.01
25198|Medewerker DTP|2|technology|2|350|0.42
25192|Medewerker ICT|2|technology|2|3400|0.08
25225|Autoschadehersteller|2|technology|2|600|0.04
25231|Fietstechnicus|2|technology|2|500|0.05
25242|Autotechnicus|2|technology|2|3600|0.04
25243|Bedrijfsautotechnicus|2|technology|2|900|0.02
25246|Monteur mobiele werktuigen|2|technology|2|500|0.02
25364|Chauffeur wegvervoer|2|technology|2|1700|0.08
25371|Logistiek medewerker|2|technology|2|3000|0.14
25167|Verkoper|2|economy|2|7600|0.55
25149|Medewerker (financiële) administratie|2|economy|2|1300|0.4
25150|Medewerker secretariaat en receptie|2|economy|2|900|0.8
25407|Beveiliger|2|economy|1|3100|0.28
25410|Medewerker toezicht en veiligheid|2|economy|2|900|0.3
25416|Aankomend medewerker grondoptreden|2|economy|1|2200|0.12
25400|Kapper|2|economy|2|3600|0.9
25168|Gastheer/-vrouw|2|economy|2|1900|0.6
25173|Uitvoerend bakker|2|economy|2|1000|0.55
25178|Medewerker fastservice|2|economy|2|500|0.5
25180|Kok|2|economy|2|3900|0.3
25159|Basismedewerker mode|2|economy|2|350|0.9
25498|Helpende Zorg en Welzijn|2|care|2|9500|0.85
25499|Medewerker facilitaire dienstverlening|2|care|2|1500|0.6
25500|Medewerker sport en recreatie|2|care|2|1700|0.3
25431|Medewerker teelt|2|green|2|500|0.2
25432|Medewerker veehouderij|2|green|2|700|0.25
25429|Medewerker agrarisch loonwerk|2|green|2|600|0.02
25443|Medewerker bloem, groen en styling|2|green|2|600|0.92
25448|Medewerker dierverzorging|2|green|2|1500|0.8
25451|Medewerker groen en cultuurtechniek|2|green|2|500|0.05
25452|Medewerker hovenier|2|green|2|1500|0.06
25460|Medewerker voeding en technologie|2|green|2|350|0.25
25091|Allround vakman gww|3|technology|3|900|0.02
25099|Machinist grondverzet|3|technology|3|900|0.02
25102|Allround Metselaar|3|technology|3|600|0.01
25118|Allround timmerman|3|technology|3|3800|0.02
25017|Allround meubelmaker/(scheeps)interieurbouwer|3|technology|3|1300|0.15
25023|Allround vakkracht onderhoud- en klussenbedrijf|3|technology|3|600|0.05
25029|Gezel schilder|3|technology|3|1200|0.15
25331|Eerste monteur elektrotechnische industriële installaties en systemen|3|technology|3|1800|0.02
25332|Eerste monteur elektrotechnische installaties woning en utiliteit|3|technology|3|2800|0.01
25338|Procesoperator B|3|technology|3|1400|0.1
25267|Eerste monteur gas-, water- en warmtedistributie|3|technology|3|400|0.01
25281|Eerste monteur koude- en klimaatsystemen|3|technology|3|500|0.01
25340|Eerste monteur mechatronica|3|technology|3|1300|0.02
25286|Allround constructiewerker|3|technology|3|900|0.02
25298|Allround verspaner|3|technology|3|1100|0.03
25346|Operationeel technicus|3|technology|3|500|0.05
25306|Eerste monteur service en onderhoud werktuigbouw|3|technology|3|1300|0.02
25349|Eerste Monteur woning|3|technology|3|1300|0.01
25044|Allround laborant|3|technology|3|400|0.55
25193|Allround medewerker AV-productie|3|technology|3|900|0.35
25197|Allround DTP-er|3|technology|3|700|0.5
25203|Podium- en evenemententechnicus|3|technology|3|400|0.15
25213|Allround signmaker|3|technology|3|600|0.4
25191|Medewerker beheer ICT|3|technology|3|4300|0.06
25224|Eerste Carrosseriebouwer|3|technology|3|300|0.03
25226|Eerste Autoschadehersteller|3|technology|3|500|0.03
25244|Eerste Autotechnicus|3|technology|3|3100|0.03
25245|Eerste Bedrijfsautotechnicus|3|technology|3|1400|0.02
25241|Allround monteur mobiele werktuigen|3|technology|3|900|0.02
25372|Logistiek teamleider|3|technology|2|1700|0.14
25389|Planner wegtransport|3|technology|2|900|0.2
25384|Machinist railvervoer|3|technology|2|200|0.08
25153|Eerste verkoper|3|economy|2|4200|0.58
25163|Allround medewerker mode/maatkleding|3|economy|3|500|0.92
25134|Commercieel medewerker|3|economy|2|3000|0.4
25135|Contactcenter medewerker|3|economy|2|500|0.55
25139|Financieel administratief medewerker|3|economy|2|2200|0.4
25152|Secretaresse|3|economy|2|1500|0.93
25408|Coördinator beveiliging|3|economy|2|900|0.28
25409|Handhaver toezicht en veiligheid|3|economy|2|3000|0.3
25418|Aankomend onderofficier grondoptreden|3|economy|2|1700|0.15
25399|Allround Kapper|3|economy|3|3600|0.92
25404|Schoonheidsspecialist|3|economy|2|2600|0.98
25406|Pedicure|3|economy|2|400|0.97
25171|Zelfstandig werkend gastheer/-vrouw|3|economy|3|1500|0.6
25174|Zelfstandig werkend bakker|3|economy|3|1000|0.55
25182|Zelfstandig werkend kok|3|economy|3|3200|0.28
25353|Zelfstandig medewerker leisure & hospitality|3|economy|2|1800|0.65
25354|Zelfstandig medewerker travel & hospitality|3|economy|2|1000|0.75
25415|Sport- en bewegingsleider|3|care|2|4300|0.25
25475|Begeleider gehandicaptenzorg|3|care|3|3600|0.82
25476|Begeleider specifieke doelgroepen|3|care|3|6200|0.8
25486|Pedagogisch medewerker kinderopvang|3|care|3|9800|0.95
25491|Verzorgende IG|3|care|3|17500|0.9
25054|Allround Medewerker Optiek|3|care|2|400|0.75
25053|Medewerker Steriele Medische Hulpmiddelen|3|care|2|300|0.75
25433|Vakbekwaam medewerker agrarisch loonwerk|3|green|3|600|0.02
25435|Vakbekwaam medewerker teelt|3|green|3|500|0.15
25436|Vakbekwaam medewerker veehouderij|3|green|3|900|0.3
25444|Vakbekwaam medewerker bloem, groen en styling|3|green|3|600|0.93
25450|Vakbekwaam medewerker dierverzorging|3|green|3|2100|0.85
25455|Vakbekwaam hovenier|3|green|3|1200|0.06
25456|Vakbekwaam medewerker groen en cultuurtechniek|3|green|3|400|0.05
25461|Vakbekwaam medewerker voeding en technologie|3|green|3|400|0.25
25470|Vakbekwaam medewerker paardensport en -houderij|3|green|3|600|0.93
25104|Middenkaderfunctionaris Bouw|4|technology|4|5600|0.13
25105|Middenkaderfunctionaris Infra|4|technology|4|1500|0.08
25119|Uitvoerder bouw/infra|4|technology|3|800|0.05
25020|Werkvoorbereider meubelindustrie/(scheeps)interieurbouw|4|technology|3|700|0.15
25012|Kleur- en interieuradviseur|4|technology|4|600|0.85
25262|Technicus elektrotechnische industriële installaties en systemen|4|technology|3|1500|0.03
25263|Technicus elektrotechnische installaties woning en utiliteit|4|technology|3|1300|0.02
25265|Technicus human technology|4|technology|3|400|0.35
25285|Technicus maintenance koude- en klimaatsystemen|4|technology|3|300|0.01
25344|Technicus mechatronica systemen|4|technology|3|3300|0.03
25297|Technicus engineering|4|technology|4|6000|0.05
25345|Allround operationeel technicus|4|technology|4|1200|0.08
25303|Operator C|4|technology|4|600|0.08
25310|Technicus service en onderhoud werktuigbouw|4|technology|3|800|0.02
25311|Technicus service en onderhoud werktuigkundige installaties|4|technology|3|500|0.01
25324|Technicus mechanica|4|technology|4|900|0.08
25045|Biologisch medisch analist|4|technology|4|1600|0.68
25046|Chemisch-fysisch analist|4|technology|4|1500|0.42
25194|AV-specialist|4|technology|4|2700|0.35
25195|Fotograaf|4|technology|4|1300|0.65
25201|Mediavormgever|4|technology|4|9000|0.55
25212|Ruimtelijk vormgever|4|technology|4|1300|0.75
25187|Applicatie- en mediaontwikkelaar|4|technology|3|13500|0.08
25188|Gamedeveloper|4|technology|4|2400|0.15
25189|ICT-beheerder|4|technology|3|8500|0.05
25190|Netwerk- en mediabeheerder|4|technology|3|2400|0.07
25249|Technisch Specialist Personenauto's|4|technology|4|1900|0.03
25248|Technisch Specialist Bedrijfsauto's|4|technology|4|400|0.02
25247|Technicus mobiele werktuigen|4|technology|4|500|0.02
25363|Luchtvaartdienstverlener|4|technology|4|1600|0.75
25379|Manager Transport en Logistiek|4|technology|4|3300|0.18
25388|Logistiek supervisor|4|technology|3|900|0.2
25374|Scheeps- en jachtbouwkundige|4|technology|4|300|0.06
25156|Junior stylist|4|economy|3|1500|0.92
25158|Interieuradviseur|4|economy|4|1200|0.88
25162|Manager retail|4|economy|3|5600|0.45
25166|Ondernemer retail|4|economy|3|7200|0.35
25132|(Junior) accountmanager|4|economy|3|8200|0.38
25133|Assistent-manager internationale handel|4|economy|3|4600|0.35
25138|Bedrijfsadministrateur|4|economy|3|5200|0.35
25140|Junior assistent-accountant|4|economy|3|2400|0.35
25141|Adviseur Bancaire Diensten|4|economy|3|1900|0.4
25145|Juridisch-administratief dienstverlener|4|economy|3|6200|0.7
25146|Medewerker human resource management (HRM)|4|economy|3|3400|0.85
25147|Medewerker evenementenorganisatie|4|economy|3|2500|0.75
25148|Medewerker marketing en communicatie|4|economy|3|7600|0.55
25151|Managementassistent/directiesecretaresse|4|economy|3|2800|0.94
25401|Salonmanager|4|economy|3|900|0.95
25403|Allround Schoonheidsspecialist|4|economy|3|3300|0.99
25170|Leidinggevende bediening|4|economy|4|1100|0.55
25172|Leidinggevende bakkerij|4|economy|4|500|0.55
25175|Facilitair leidinggevende|4|economy|3|1600|0.6
25181|Leidinggevende keuken|4|economy|4|1500|0.28
25184|Manager/ondernemer horeca|4|economy|4|4300|0.5
25351|Leidinggevende leisure & hospitality|4|economy|3|4600|0.7
25352|Leidinggevende travel & hospitality|4|economy|3|3700|0.75
25411|Coördinator buurt, onderwijs en sport|4|care|4|1900|0.3
25413|Coördinator sport, bewegen en gezondheid|4|care|4|2100|0.35
25414|Coördinator sportinstructie, training en coaching|4|care|4|5600|0.2
25471|Apothekersassistent|4|care|3|3600|0.92
25473|Doktersassistent|4|care|3|7600|0.97
25490|Tandartsassistent|4|care|3|3300|0.97
25055|Opticien|4|care|4|900|0.72
25474|Agogisch medewerker GGZ|4|care|4|2800|0.8
25477|Persoonlijk begeleider gehandicaptenzorg|4|care|4|6800|0.8
25478|Persoonlijk begeleider specifieke doelgroepen|4|care|4|13500|0.8
25480|Mbo-Verpleegkundige|4|care|4|24500|0.86
25484|Gespecialiseerd pedagogisch medewerker|4|care|3|11500|0.95
25485|Onderwijsassistent|4|care|3|14500|0.85
25488|Sociaal-cultureel werker|4|care|3|2400|0.65
25489|Sociaal-maatschappelijk dienstverlener|4|care|3|6800|0.78
25472|Acteur|4|care|3|600|0.6
25497|Muzikant|4|care|3|1400|0.25
25437|Vakexpert agrarisch loonwerk|4|green|3|500|0.02
25440|Vakexpert teelt en groene technologie|4|green|3|900|0.15
25441|Vakexpert veehouderij|4|green|3|1900|0.4
25445|Vakexpert bloem, groen en styling|4|green|3|500|0.9
25446|Bedrijfsleider dierverzorging|4|green|3|2500|0.82
25447|Dierenartsassistent paraveterinair|4|green|4|2800|0.95
25454|Opzichter/uitvoerder groene ruimte|4|green|3|1300|0.12
25458|Milieu-inspecteur|4|green|4|700|0.3
25462|Vakexpert voeding en kwaliteit|4|green|3|700|0.45
25463|Vakexpert voeding en technologie|4|green|3|500|0.3
25468|Bedrijfsleider paardensport en -houderij|4|green|3|900|0.93
25656|Verzorgende IG|3|care|3|0|0.9
25655|Mbo-verpleegkundige|4|care|4|0|0.86
25604|Software developer|4|technology|3|0|0.09
25160|Leidinggevende team/afdeling/project|4|economy|1|0|0.5
25161|Technisch Leidinggevende|4|economy|1|0|0.5
25165|Vakman-ondernemer|4|economy|1|0|0.5
25183|Patissier|4|economy|1|0|0.5
25264|Systeemontwerper koude- en klimaatsystemen|4|technology|1|0|0.5
25465|Specialist vruchtbaarheid en voortplanting|4|green|1|0|0.5
25466|Specialist proefdierverzorging|4|green|1|0|0.5
25487|Praktijkopleider|4|care|1|0|0.5
`;

/** Successors of 2020 that the register knew already: no size of their own, so not offered to careers that began before. */
const SINCE: Readonly<Record<string, string>> = { '25656': '2020-08-01', '25655': '2020-08-01', '25604': '2020-08-01' };

const parse = ([code = '', name = '', level = '', sector = '', years, students, femaleShare]: readonly string[]): VocationalProgramme => ({
  code,
  name,
  level,
  sector: sector as VocationalSector,
  nominalYears: Number(years),
  students: Number(students),
  femaleShare: Number(femaleShare),
  since: SINCE[code] ?? '2011-08-01',
});

export const VOCATIONAL_PROGRAMMES: readonly VocationalProgramme[] = tableLines(TABLE).map(parse);

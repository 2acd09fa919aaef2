/**
 * Programmes of higher education. Attributes in the register: degree ('associate' | 'bachelor' | 'master'), field
 * ('technology', 'education', 'economics', 'healthcare', 'behaviour', 'agriculture', 'language-and-arts', 'law',
 * 'natural-sciences', 'cross-sector'), share (of the students of its sector and degree) and femaleShare.
 */
import { tableLines } from './table-text.ts';

export type Degree = 'associate' | 'bachelor' | 'master';

export type HigherProgramme = {
  readonly sector: 'hbo' | 'wo';
  readonly code: string;
  readonly name: string;
  readonly degree: Degree;
  readonly field: string;
  readonly nominalYears: number;
  /** Students in the country, as a measure of size. */
  readonly students: number;
  readonly femaleShare: number;
  readonly since: string;
};

/**
 * The largest programmes of hbo: code|name|degree|field|nominal years|students|share of women.
 * Source: DUO, ingeschreven studenten hbo 2024, added up over institutions and rounded to two digits ('<5' as 2).
 */
const HBO = `
30008|Applied Science|bachelor|technology|4|780|0.42
30009|Toegepaste Biologie|bachelor|agriculture|4|1300|0.47
30012|Pedagogisch Management Kind en Educatie|bachelor|behaviour|4|290|0.95
30017|Global Project and Change Management|bachelor|cross-sector|4|280|0.72
30018|Automotive|bachelor|technology|4|1700|0.05
30020|HBO-ICT|bachelor|technology|4|16000|0.11
30022|Food Commerce & Technology|bachelor|agriculture|4|240|0.54
30023|Medische Hulpverlening|bachelor|healthcare|4|470|0.67
30024|Tuinbouw & Agribusiness|bachelor|agriculture|4|170|0.17
30026|Mechatronica|bachelor|technology|4|1500|0.09
30028|Landscape and Environment Management|bachelor|agriculture|4|210|0.37
30029|International Business|bachelor|economics|4|15000|0.42
30033|Geo Media & Design|bachelor|agriculture|4|270|0.32
30036|Creative Media and Game Technologies|bachelor|technology|4|2900|0.31
30037|Fashion & Textile Technologies|bachelor|technology|4|1800|0.82
30038|Ruimtelijke Ontwikkeling|bachelor|technology|4|1500|0.30
30039|Mens en Techniek|bachelor|technology|4|800|0.46
30041|Popular Culture|bachelor|language-and-arts|4|160|0.48
30099|Interdisciplinary Arts|bachelor|language-and-arts|4|60|0.85
30107|Engineering|bachelor|technology|4|2000|0.12
34035|Bedrijfskunde|bachelor|economics|4|13000|0.27
34040|Sportkunde|bachelor|behaviour|4|5000|0.26
34074|Watermanagement|bachelor|technology|4|370|0.28
34090|Farmakunde|bachelor|healthcare|4|450|0.85
34091|Huidtherapie|bachelor|healthcare|4|1100|0.99
34092|Communication and Multimedia Design|bachelor|technology|4|6300|0.54
34098|Vertaalacademie|bachelor|language-and-arts|4|200|0.74
34104|Opleiding tot Leraar Nederlandse Gebarentaal (NGT) / Bacheloropleiding tot Tolk NGT|bachelor|education|4|270|0.89
34112|Forensisch Onderzoek|bachelor|technology|4|730|0.78
34116|Social Work|bachelor|behaviour|4|23000|0.76
34122|Food Innovation|bachelor|agriculture|4|410|0.79
34131|Embedded Systems Engineering|bachelor|technology|4|180|0.05
34134|Verloskunde|bachelor|healthcare|4|990|1.00
34145|Business Studies|bachelor|economics|4|2600|0.34
34190|Ocean Technology|bachelor|technology|4|77|0.39
34203|International Development Management|bachelor|agriculture|4|260|0.61
34220|Tuin- en Landschapsinrichting|bachelor|agriculture|4|260|0.47
34221|Bos- en Natuurbeheer|bachelor|agriculture|4|850|0.36
34226|Land- en Watermanagement|bachelor|agriculture|4|190|0.20
34261|Bouwtechnische Bedrijfskunde|bachelor|technology|4|230|0.13
34263|Bouwkunde|bachelor|technology|4|5800|0.34
34267|Elektrotechniek|bachelor|technology|4|2800|0.07
34268|Technische Natuurkunde|bachelor|technology|4|850|0.18
34275|Chemische Technologie|bachelor|technology|4|880|0.26
34276|Maritieme Techniek|bachelor|technology|4|330|0.12
34278|Luchtvaarttechnologie|bachelor|technology|4|730|0.17
34279|Civiele Techniek|bachelor|technology|4|1600|0.11
34280|Werktuigbouwkunde|bachelor|technology|4|5000|0.07
34284|Milieukunde|bachelor|agriculture|4|540|0.46
34331|Biotechnologie|bachelor|technology|4|220|0.41
34333|Diermanagement|bachelor|agriculture|4|770|0.64
34384|Maritiem Officier|bachelor|technology|4|710|0.10
34389|Industrieel Product Ontwerpen|bachelor|technology|4|2000|0.41
34390|Logistics Engineering|bachelor|technology|4|660|0.16
34396|Chemie|bachelor|technology|4|2500|0.42
34397|Biologie en Medisch Laboratoriumonderzoek|bachelor|technology|4|5600|0.65
34402|Commerciele Economie|bachelor|economics|4|17000|0.30
34405|Communicatie|bachelor|economics|4|8600|0.77
34406|Accountancy|bachelor|economics|4|5100|0.29
34411|Hotel Management|bachelor|economics|4|7500|0.62
34419|European Studies|bachelor|economics|4|1600|0.58
34421|Technische Bedrijfskunde|bachelor|technology|4|5800|0.11
34432|Food and Business|bachelor|economics|4|350|0.54
34456|Internationale Communicatie en Talen|bachelor|economics|4|330|0.67
34464|Bestuurskunde/Overheidsmanagement|bachelor|economics|4|1900|0.43
34475|Technische Informatica|bachelor|technology|4|940|0.10
34479|Informatica|bachelor|technology|4|4000|0.13
34500|Facility Management|bachelor|economics|4|3400|0.63
34507|Toegepaste Psychologie|bachelor|behaviour|4|7800|0.74
34538|Management in de Zorg|bachelor|healthcare|4|850|0.73
34549|Optometrie|bachelor|healthcare|4|450|0.73
34560|Opleiding tot Verpleegkundige|bachelor|healthcare|4|25000|0.87
34561|Medisch Beeldvormende en Radiotherapeutische Technieken|bachelor|healthcare|4|1800|0.77
34570|Opleiding tot Fysiotherapeut|bachelor|healthcare|4|10000|0.48
34572|Opleiding tot Oefentherapeut|bachelor|healthcare|4|250|0.57
34574|Opleiding voor Ergotherapie|bachelor|healthcare|4|1600|0.80
34576|Mondzorgkunde|bachelor|healthcare|4|1400|0.87
34577|Orthoptie|bachelor|healthcare|4|130|0.92
34578|Opleiding voor Logopedie|bachelor|healthcare|4|1800|0.96
34579|Voeding en Dietetiek|bachelor|healthcare|4|2700|0.80
34581|Opleiding Podotherapie|bachelor|healthcare|4|170|0.67
34585|Psychomotorische Therapie en Bewegingsagogie|bachelor|healthcare|4|630|0.62
34608|Sociaal Werk|bachelor|behaviour|4|950|0.82
34609|Human Resource Management|bachelor|economics|4|6700|0.70
34641|Sociaal-Juridische Dienstverlening|bachelor|economics|4|3200|0.85
34644|Vaktherapie|bachelor|healthcare|4|1700|0.86
34686|Journalistiek|bachelor|economics|4|2900|0.57
34733|Film en Televisie|bachelor|language-and-arts|4|400|0.47
34735|Cultureel Erfgoed|bachelor|language-and-arts|4|590|0.75
34739|Muziek|bachelor|language-and-arts|4|3600|0.37
34745|Docent Theater|bachelor|education|4|500|0.70
34798|Dans|bachelor|language-and-arts|4|610|0.70
34808|Opleiding tot leraar Basisonderwijs|bachelor|education|4|26000|0.76
34856|Voedingsmiddelentechnologie|bachelor|agriculture|4|350|0.59
34859|Management van de Leefomgeving|bachelor|agriculture|4|390|0.40
34860|Theater|bachelor|language-and-arts|4|610|0.62
34866|Bedrijfskunde en Agribusiness|bachelor|agriculture|4|1300|0.43
34868|Tuinbouw en Akkerbouw|bachelor|agriculture|4|560|0.20
34869|Dier- en Veehouderij|bachelor|agriculture|4|1500|0.52
34899|Docent en Kennismanager Groene Sector|bachelor|education|4|360|0.71
34940|Docent Dans|bachelor|education|4|420|0.85
34951|Kunst en Economie|bachelor|economics|4|540|0.74
35025|Opleiding tot Leraar van de eerste graad in Lichamelijke Opvoeding|bachelor|education|4|4600|0.31
35146|Theologie|bachelor|behaviour|4|470|0.57
35158|Pedagogiek|bachelor|behaviour|4|7800|0.94
35168|Toegepaste Wiskunde|bachelor|technology|4|900|0.34
35193|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Duits|bachelor|education|4|490|0.63
35195|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Engels|bachelor|education|4|3700|0.69
35196|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Frans|bachelor|education|4|370|0.73
35197|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Geschiedenis|bachelor|education|4|2300|0.32
35198|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Nederlands|bachelor|education|4|1700|0.75
35199|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Scheikunde|bachelor|education|4|370|0.41
35201|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Aardrijkskunde|bachelor|education|4|1000|0.35
35202|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Algemene Economie|bachelor|education|4|230|0.37
35203|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Bedrijfseconomie|bachelor|education|4|85|0.34
35204|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Pedagogiek|bachelor|education|4|200|0.86
35207|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Economie|bachelor|education|4|560|0.41
35208|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Mens en Technologie|bachelor|education|4|93|0.24
35210|Opleiding tot leraar voortgezet onderwijs van de tweede graad in het Technisch Beroepsonderwijs|bachelor|education|4|410|0.13
35221|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Wiskunde|bachelor|education|4|1600|0.45
35254|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Techniek|bachelor|education|4|130|0.17
35255|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Spaans|bachelor|education|4|220|0.80
35261|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Natuurkunde|bachelor|education|4|540|0.20
35301|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Biologie|bachelor|education|4|1200|0.58
35388|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Gezondheidszorg en Welzijn|bachelor|education|4|1000|0.92
35411|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Maatschappijleer|bachelor|education|4|680|0.57
35421|Opleiding tot leraar voortgezet onderwijs van de tweede graad in omgangskunde|bachelor|education|4|650|0.73
35423|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Consumptieve Techniek I en II|bachelor|education|4|240|0.35
35441|Opleiding tot leraar voortgezet onderwijs van de tweede graad in Godsdienst|bachelor|education|4|170|0.40
35514|International Teacher Education for Primary Schools (ITEps)|bachelor|education|4|390|0.86
35515|Business Innovation|bachelor|economics|4|730|0.42
35516|Creative Business|bachelor|economics|4|8700|0.70
35517|Finance, Tax and Advice|bachelor|economics|4|1700|0.35
35520|Finance & Control|bachelor|economics|4|6500|0.27
35521|Leisure & Events Management|bachelor|economics|4|3300|0.69
35522|Logistics Management|bachelor|economics|4|1700|0.15
35523|Ondernemerschap & Retail Management|bachelor|economics|4|6100|0.23
35524|Tourism Management|bachelor|economics|4|2700|0.75
35525|International Teacher Education for Secondary Schools|bachelor|education|4|180|0.63
35530|Biomedische Technologie|bachelor|technology|4|280|0.50
39100|Docent Beeldende Kunst en Vormgeving|bachelor|education|4|1500|0.85
39109|Beeldende Kunst en Vormgeving|bachelor|language-and-arts|4|690|0.68
39110|Autonome Beeldende Kunst|bachelor|language-and-arts|4|1300|0.74
39111|Vormgeving|bachelor|language-and-arts|4|6700|0.71
39112|Docent Muziek|bachelor|education|4|700|0.51
39118|Business IT & Management|bachelor|economics|4|1500|0.15
39200|Trend Research & Concept Creation in Lifestyle|bachelor|economics|4|200|0.85
39203|Vastgoedkunde|bachelor|economics|4|3100|0.34
39204|Kust en Zee Management|bachelor|agriculture|4|330|0.50
39205|HBO - Rechten|bachelor|economics|4|13000|0.73
39206|Muziektherapie|bachelor|language-and-arts|4|77|0.71
39208|Archeologie|bachelor|technology|4|520|0.44
39210|Interior Design|bachelor|language-and-arts|4|640|0.94
39215|Bio-informatica|bachelor|technology|4|430|0.37
39218|Learning and Development in Organisations|bachelor|education|4|310|0.51
39225|Aviation|bachelor|technology|4|1300|0.18
39252|Tandprothetiek|bachelor|healthcare|4|100|0.42
39268|Integrale Veiligheidskunde|bachelor|economics|4|5200|0.42
39280|Built Environment|bachelor|technology|4|4300|0.33
39281|International Food & Agribusiness|bachelor|agriculture|4|120|0.48
39301|Docent en kennismanager Dienstverlening en Producten|bachelor|education|4|110|0.42
39305|Forensisch Laboratoriumonderzoek|bachelor|agriculture|4|310|0.81
39309|Applied Data Science & Artificial Intelligence|bachelor|technology|4|660|0.21
40065|Psychomotorische Therapie|master|healthcare|2|68|0.63
44103|Educational Needs|master|education|2|1600|0.84
44113|Pedagogiek|master|behaviour|1|550|0.85
44116|Social Work|master|behaviour|1|85|0.72
44135|Leren en Innoveren|master|agriculture|1|400|0.63
44136|Learning & Innovation|master|education|2|150|0.64
44336|Architectuur|master|language-and-arts|2|650|0.42
44337|Landschapsarchitectuur|master|language-and-arts|2|74|0.51
44338|Stedenbouw|master|language-and-arts|2|140|0.39
44739|Muziek|master|language-and-arts|2|1200|0.46
44852|Master of Music|master|language-and-arts|2|65|0.45
45262|Leraar Engels|master|education|2|300|0.72
45263|Leraar Wiskunde|master|education|2|380|0.46
45264|Leraar Aardrijkskunde|master|education|2|150|0.30
45265|Leraar Duits|master|education|2|94|0.72
45266|Leraar Frans|master|education|2|78|0.74
45267|Leraar Geschiedenis|master|education|2|110|0.30
45269|Leraar Nederlands|master|education|2|250|0.81
45271|Leraar Bedrijfseconomie|master|education|2|64|0.34
45272|Leraar Natuurkunde|master|education|2|130|0.20
45273|Leraar Scheikunde|master|education|2|95|0.44
45275|Leraar Algemene Economie|master|education|2|180|0.34
45279|Leraar Biologie|master|education|2|150|0.53
45284|Content & Media Strategy|master|economics|1|120|0.84
45289|Master in International Business and Management|master|economics|1|72|0.43
45292|Projectmanagement|master|cross-sector|1|240|0.55
49114|Master of Arts in Fine Art and Design|master|language-and-arts|2|820|0.71
49115|Physician Assistant|master|healthcare|2|790|0.75
49117|Kunsteducatie|master|education|2|170|0.82
49127|Healthy Ageing Professional|master|healthcare|2|100|0.85
49132|Innovatie in Zorg en Welzijn|master|healthcare|2|300|0.80
49136|Engineering Systems|master|technology|1|180|0.07
49139|Sport- en Beweeginnovatie|master|healthcare|2|68|0.44
49140|Community Development|master|behaviour|1|70|0.71
49141|International Communication|master|economics|1|84|0.74
49142|Master Circulaire Economie|master|economics|1|85|0.48
49147|Contextuele Benadering|master|behaviour|1|100|0.81
49148|Data Driven Business|master|cross-sector|1|77|0.27
49153|Shipping and Transport|master|technology|1|78|0.23
49159|Master in Consultancy and Entrepreneurship|master|economics|1|160|0.40
49238|Interieurarchitectuur|master|language-and-arts|2|130|0.75
49246|Advanced Nursing Practice|master|healthcare|2|980|0.90
49287|Tourism Destination Management|master|economics|1|66|0.68
49292|Master in International Supply Chain Management|master|economics|1|280|0.40
49294|Speltherapie|master|healthcare|2|140|0.96
49297|Data-driven Design|master|economics|1|81|0.54
49302|Design Driven Innovation|master|cross-sector|1|73|0.47
49304|Digital Driven Business|master|cross-sector|1|87|0.29
49398|Integrale Bedrijfsvoering|master|economics|1|93|0.47
80004|Facility Management|associate|economics|2|200|0.43
80006|Dier- en Veehouderij|associate|agriculture|2|140|0.31
80008|Accountancy|associate|economics|2|310|0.38
80009|Tourism Management|associate|economics|2|310|0.77
80010|Ondernemerschap & Retail Management|associate|economics|2|1100|0.26
80011|Management in de Zorg|associate|healthcare|2|520|0.76
80012|Tuinbouw en Akkerbouw|associate|agriculture|2|61|0.03
80016|Civiele Techniek Projectvoorbereiding en -realisatie|associate|technology|2|84|0.07
80017|Elektrotechniek|associate|technology|2|61|0.07
80019|Werktuigbouwkunde|associate|technology|2|80|0.05
80020|Technische Bedrijfskunde|associate|technology|2|320|0.08
80024|IT Service Management|associate|technology|2|84|0.05
80028|Bedrijfskunde en Agribusiness|associate|agriculture|2|130|0.38
80031|Eventmanager|associate|economics|2|500|0.68
80034|Bouwkunde|associate|technology|2|91|0.11
80035|Crossmediale Communicatie|associate|economics|2|740|0.76
80036|Marketing Management|associate|economics|2|350|0.32
80039|Projectleider Techniek|associate|technology|2|110|0.04
80040|Leisure & Events Management|associate|economics|2|190|0.69
80041|Hotel Management|associate|economics|2|250|0.58
80044|Melkveehouderij|associate|agriculture|2|87|0.26
80065|Finance & Control|associate|economics|2|540|0.33
80068|Tuin- en Landschapsinrichting|associate|agriculture|2|120|0.43
80073|Human Resource Management|associate|economics|2|750|0.73
80074|Bedrijfskunde|associate|economics|2|980|0.27
80075|Informatica|associate|technology|2|180|0.09
80078|Arts & Crafts|associate|language-and-arts|2|120|0.78
80080|Ondernemen|associate|economics|2|530|0.28
80083|ICT Service Management|associate|technology|2|160|0.08
80086|Ervaringsdeskundigheid in Zorg en Welzijn|associate|behaviour|2|310|0.68
80088|Facilitair Eventmanagement|associate|economics|2|220|0.65
80090|Sociaal Financiele Dienstverlening|associate|behaviour|2|150|0.73
80091|Engineering|associate|technology|2|680|0.03
80096|Commercieel Management|associate|economics|2|170|0.33
80103|Commerciele Economie|associate|economics|2|500|0.30
80113|Management|associate|economics|2|1300|0.56
80121|Integraal Bouwmanagement|associate|technology|2|140|0.18
80126|Sales en Accountmanagement|associate|economics|2|420|0.17
80130|Software Development|associate|technology|2|780|0.14
80132|ICT|associate|technology|2|160|0.08
80133|Logistiek Management|associate|technology|2|390|0.14
80139|Communicatie|associate|economics|2|300|0.82
80140|Sociaal Werk|associate|behaviour|2|3100|0.69
80142|Pedagogisch Educatief Professional|associate|education|2|2600|0.90
80143|Finance|associate|economics|2|440|0.34
80144|Design|associate|language-and-arts|2|69|0.68
80145|Social Work|associate|behaviour|2|340|0.69
80147|Health & Social Work|associate|behaviour|2|380|0.63
80148|Logistiek|associate|economics|2|470|0.09
80150|Online Contentcreator|associate|economics|2|370|0.76
80151|Creative Media Professional|associate|economics|2|77|0.55
80152|AD-ICT|associate|technology|2|250|0.13
80154|Built Environment|associate|technology|2|190|0.23
80156|Cybersecurity|associate|technology|2|420|0.10
80157|Industriele Automatisering en Robotica|associate|technology|2|72|0.03
80160|Electronic Music|associate|language-and-arts|2|79|0.24
80162|E-commerce|associate|economics|2|420|0.19
80164|Bouwmanagement|associate|technology|2|77|0.13
80165|Digitale Techniek & Media|associate|technology|2|87|0.32
80166|Didactisch Educatief Professional|associate|education|2|260|0.74
80167|Educatief Professional Beroepsonderwijs|associate|education|2|220|0.58
80173|Sport|associate|behaviour|2|290|0.28
80176|Frontend Design & Development|associate|technology|2|110|0.41
80178|Diermanagement|associate|agriculture|2|100|0.70
80179|Smart Media Production|associate|technology|2|170|0.39
80181|Data Analytics|associate|technology|2|81|0.21
80188|Event & Experience Management|associate|economics|2|170|0.67
80197|Zorg & Veiligheid|associate|behaviour|2|200|0.68
`;

/**
 * Programmes of wo: code|name|degree|field|nominal years|students|share of women|universities by letter (see
 * tertiary-institutions.ts). Codes and names: CROHO as in DUO's decode table of 1-cijfer-HO (Dec_isat, as published with
 * cedanl/1cijferho); where universities have codes of their own for the same study, one stands for all. Students are a
 * judgement after Universiteiten van Nederland (enrolments 2023), and which universities offer it is as commonly known.
 */
const WO = `
50700|Rechtsgeleerdheid|bachelor|law|3|19000|0.66|LGURAVNTMO
56551|Geneeskunde|bachelor|healthcare|3|9000|0.68|LGURAVNM
66551|Geneeskunde|master|healthcare|3|8800|0.67|LGURAVNM
56604|Psychologie|bachelor|behaviour|3|19000|0.76|LGURAVNTMOH
56860|Biologie|bachelor|natural-sciences|3|4500|0.6|LGUAVNW
56857|Scheikunde|bachelor|natural-sciences|3|2300|0.42|LGUAVN
56984|Natuur- en Sterrenkunde|bachelor|natural-sciences|3|4300|0.28|LGUAVN
56978|Informatica|bachelor|natural-sciences|3|6500|0.18|LGUAVNDEHO
56980|Wiskunde|bachelor|natural-sciences|3|2900|0.33|LGUAVN
56034|Geschiedenis|bachelor|language-and-arts|3|3700|0.38|LGURAVN
56804|Nederlandse taal en cultuur|bachelor|language-and-arts|3|700|0.8|LGUAN
56601|Sociologie|bachelor|behaviour|3|2300|0.65|GURAN
56627|Bestuurskunde|bachelor|behaviour|3|2900|0.5|LURVNTH
50645|Bedrijfskunde|bachelor|economics|3|15000|0.4|GRAVNTMO
56570|Diergeneeskunde|bachelor|agriculture|3|750|0.84|U
56157|Farmacie|bachelor|healthcare|3|1500|0.66|GUL
56561|Tandheelkunde|bachelor|healthcare|3|900|0.68|GAN
50950|Economie en Bedrijfseconomie|bachelor|economics|3|11000|0.32|GURAVNTM
56833|Econometrie en Operationele Research|bachelor|economics|3|3700|0.3|GRAVTM
50952|International Business Administration|bachelor|economics|3|6000|0.42|GRVTM
56827|Fiscaal Recht|bachelor|law|3|1500|0.42|LGRAT
56828|Notarieel Recht|bachelor|law|3|900|0.6|LGUAN
56469|Criminologie|bachelor|law|3|1900|0.77|LRV
50017|European Law School|bachelor|law|3|1600|0.68|MG
56607|Pedagogische Wetenschappen|bachelor|behaviour|3|4300|0.95|LGURAVN
50003|Onderwijswetenschappen|bachelor|education|3|800|0.88|UAG
59329|Pedagogische Wetenschappen van Primair Onderwijs|bachelor|education|3|1300|0.87|LGUAVN
56606|Politicologie|bachelor|behaviour|3|4400|0.46|LAVN
56615|Communicatiewetenschap|bachelor|behaviour|3|4900|0.72|ARVNHWT
50035|Culturele Antropologie en Ontwikkelingssociologie|bachelor|behaviour|3|1700|0.78|LUAVN
56838|Sociale Geografie en Planologie|bachelor|behaviour|3|2400|0.42|GUAN
50007|Bestuurs- en Organisatiewetenschap|bachelor|behaviour|3|900|0.6|UV
56981|Kunstmatige Intelligentie|bachelor|natural-sciences|3|3200|0.28|GUAVNT
56842|Informatiekunde|bachelor|natural-sciences|3|1600|0.33|GUA
56990|Biomedische Wetenschappen|bachelor|healthcare|3|4200|0.71|LUAVNM
56553|Gezondheidswetenschappen|bachelor|healthcare|3|2600|0.75|VRMHN
56950|Bewegingswetenschappen|bachelor|healthcare|3|1300|0.5|GV
56868|Voeding en Gezondheid|bachelor|agriculture|3|900|0.88|W
56849|Animal Sciences|bachelor|agriculture|3|600|0.8|W
56835|Plantenwetenschappen|bachelor|agriculture|3|400|0.42|W
56283|Environmental Sciences|bachelor|agriculture|3|900|0.6|WUN
56219|Bos- en Natuurbeheer|bachelor|agriculture|3|400|0.5|W
56973|Food Technology|bachelor|agriculture|3|700|0.65|W
56848|Landschapsarchitectuur en ruimtelijke planning|bachelor|agriculture|3|350|0.5|W
56966|Werktuigbouwkunde|bachelor|technology|3|4600|0.13|DEH
56951|Bouwkunde|bachelor|technology|3|2900|0.5|DE
56952|Civiele Techniek|bachelor|technology|3|1700|0.26|DH
56953|Electrical Engineering|bachelor|technology|3|1900|0.14|DEH
56994|Technische Bedrijfskunde|bachelor|technology|3|3000|0.33|EHG
56955|Industrieel Ontwerpen|bachelor|technology|3|2900|0.5|DEH
56956|Luchtvaart- en Ruimtevaarttechniek|bachelor|technology|3|1700|0.2|D
56962|Technische Natuurkunde|bachelor|technology|3|2100|0.25|DEHG
56965|Technische Wiskunde|bachelor|technology|3|1500|0.3|DEH
56960|Scheikundige Technologie|bachelor|technology|3|1700|0.38|DEHG
56226|Biomedische Technologie|bachelor|technology|3|1900|0.6|EHG
55007|Klinische Technologie (joint degree)|bachelor|technology|3|1000|0.68|DH
56995|Technische Bestuurskunde|bachelor|technology|3|1100|0.3|D
55009|Molecular Science and Technology (joint degree)|bachelor|technology|3|500|0.45|DL
56806|Engelse Taal en Cultuur|bachelor|language-and-arts|3|2100|0.75|LGUAVN
56081|Filosofie|bachelor|language-and-arts|3|2000|0.4|LGURAVNT
56824|Kunstgeschiedenis|bachelor|language-and-arts|3|1200|0.85|LGUAVN
50906|Media en Cultuur|bachelor|language-and-arts|3|3200|0.75|UAGRN
56826|Communicatie- en Informatiewetenschappen|bachelor|language-and-arts|3|3000|0.74|GUAVNT
56803|Taalwetenschap|bachelor|language-and-arts|3|900|0.8|LUAN
50627|Internationale Betrekkingen en Internationale Organisatie|bachelor|language-and-arts|3|2900|0.6|GL
56703|Archeologie|bachelor|language-and-arts|3|600|0.6|LGA
56109|Theologie|bachelor|language-and-arts|3|600|0.45|GVTN
50393|Liberal Arts and Sciences|bachelor|cross-sector|3|5200|0.62|LGURATM
66451|Nederlands Recht|master|law|1|13500|0.65|LGURAVNTMO
66827|Fiscaal Recht|master|law|1|1700|0.45|LGRAT
60224|International and European Law|master|law|1|2800|0.65|LGUAMT
66604|Psychology|master|behaviour|1|7300|0.8|LGURAVNTMO
66607|Pedagogische Wetenschappen|master|behaviour|1|2700|0.95|LGURAVN
60644|Business Administration|master|economics|1|12500|0.42|GRAVNTMOH
66401|Economics|master|economics|1|4200|0.33|GURAVNTM
60046|Finance|master|economics|1|3600|0.3|GRAVTM
60047|Accounting and Control|master|economics|1|2800|0.38|GRAVTMN
66833|Econometrics and Operations Research|master|economics|1|1800|0.3|GRAVTM
60048|Marketing|master|economics|1|2300|0.58|GRAVTN
66627|Bestuurskunde|master|behaviour|1|2700|0.56|LURVNTH
60203|Political Science|master|behaviour|1|1700|0.5|LAVN
66601|Sociologie|master|behaviour|2|1300|0.68|GURAN
66615|Communicatiewetenschap|master|behaviour|1|1900|0.76|ARVNH
66034|Geschiedenis|master|language-and-arts|1|1600|0.4|LGURAVN
60813|Letterkunde|master|language-and-arts|1|1400|0.78|LGUAN
60822|Filosofie|master|language-and-arts|1|900|0.4|LGURAVNT
60087|Kunst- & cultuurwetenschappen|master|language-and-arts|1|1900|0.82|LGURAVN
68534|Leraar Voorbereidend Hoger Onderwijs in de Taal- en cultuurwetenschappen|master|education|1|1900|0.6|LGUAVNDEH
60099|Onderwijswetenschappen|master|education|1|900|0.85|UAGO
66860|Biology|master|natural-sciences|2|2500|0.62|LGUAVNW
66984|Physics and Astronomy|master|natural-sciences|2|2300|0.28|LGUAVN
66857|Chemistry|master|natural-sciences|2|1800|0.45|LGUAVN
66980|Mathematics|master|natural-sciences|2|1400|0.32|LGUAVN
60300|Computer Science|master|natural-sciences|2|4600|0.2|LGUAVNDEH
66981|Artificial Intelligence|master|natural-sciences|2|2900|0.3|GUAVNM
66990|Biomedical Sciences|master|healthcare|2|3200|0.7|LGUAVNM
66553|Gezondheidswetenschappen|master|healthcare|1|2600|0.78|VRMHN
66157|Farmacie|master|healthcare|3|1300|0.68|GU
66560|Tandheelkunde|master|healthcare|3|900|0.68|GAN
66570|Diergeneeskunde|master|agriculture|3|850|0.84|U
60439|Mechanical Engineering|master|technology|2|4100|0.14|DEH
60349|Architecture, Urbanism and Building Sciences|master|technology|2|2700|0.52|DE
60352|Civil Engineering|master|technology|2|2100|0.28|DEH
60353|Electrical Engineering|master|technology|2|1900|0.15|DEH
66955|Industrial Design Engineering|master|technology|2|2100|0.52|DEH
66956|Aerospace Engineering|master|technology|2|1600|0.19|D
60437|Chemical Engineering|master|technology|2|1600|0.4|DEHG
60436|Applied Physics|master|technology|2|1400|0.24|DEH
60029|Industrial Engineering and Management|master|technology|2|1900|0.33|EHG
66226|Biomedical Engineering|master|technology|2|1500|0.55|DEHG
66973|Food Technology|master|agriculture|2|1400|0.68|W
60810|Environmental Sciences|master|agriculture|2|1600|0.62|WUO
66835|Plant Sciences|master|agriculture|2|1200|0.6|W
66868|Nutrition and Health|master|agriculture|2|800|0.85|W
`;

// The list of 2024 does not say when a programme began: degrees of the bachelor-master system are taken to be there from its start.
const SINCE: Readonly<Record<Degree, string>> = { associate: '2006-09-01', bachelor: '2002-09-01', master: '2002-09-01' };

const parse = (
  sector: 'hbo' | 'wo',
  [code = '', name = '', degree = '', field = '', years, students, femaleShare]: readonly string[],
): HigherProgramme => ({
  sector,
  code,
  name,
  degree: degree as Degree,
  field,
  nominalYears: Number(years),
  students: Number(students),
  femaleShare: Number(femaleShare),
  since: SINCE[degree as Degree],
});

export const HIGHER_PROGRAMMES: readonly HigherProgramme[] = [
  ...tableLines(HBO).map((line) => parse('hbo', line)),
  ...tableLines(WO).map((line) => parse('wo', line)),
];

/** Letters of the universities that offer a programme, by its code. */
export const UNIVERSITIES_OF: ReadonlyMap<string, string> = new Map(
  tableLines(WO).map(([code = '', , , , , , , letters = '']) => [code, letters]),
);

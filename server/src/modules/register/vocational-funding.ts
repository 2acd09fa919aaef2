import { tableLines } from './table-text.ts';

/**
 * What the funding of vocational education needs to know of a qualification: price factor, kind, and whether it was laid down in
 * agreement with the ministry of health (Regeling vaststelling kwalificatiedossiers 2015, BWBR0036352, annex 1, columns
 * "prijsfactor", "soort opleiding" and "beroepsvereisten"). Qualifications that are not listed have no factor known to us.
 */
const FACTORS = `
1.00|25132 25134 25135 25138 25139 25140 25141 25145 25146 25147 25148 25149 25150 25151 25152 25250 25251 25252 25253 25254 25255 25256 25257 25258 25407 25408 25409 25410 25416 25418
1.10|25133 25153 25160 25161 25162 25165 25166 25167 25187 25189 25190 25191 25192 25399 25400 25401 25403 25404 25406 25474 25475 25476 25477 25478 25484 25485 25486 25487 25488 25489 25498
1.30|25023 25024 25091 25097 25102 25103 25104 25105 25117 25118 25119 25128 25158 25168 25170 25171 25172 25173 25174 25175 25178 25180 25181 25182 25183 25184 25262 25263 25264 25265 25267 25272 25281 25282 25285 25286 25291 25297 25298 25302 25306 25310 25311 25331 25332 25333 25340 25342 25344 25349 25350 25351 25352 25353 25354 25363 25364 25371 25372 25379 25384 25389 25443 25445 25446 25448 25450 25452 25454 25458 25468 25499 25500
1.40|25012 25017 25018 25020 25029 25030 25038 25156 25159 25163 25188 25193 25194 25195 25197 25198 25201 25203 25212 25213 25224 25225 25226 25231 25241 25242 25243 25244 25245 25246 25247 25248 25249 25337 25338 25388 25429 25433 25437 25444 25451 25455 25456 25462 25472 25497
1.50|25411 25413 25414 25415 25431 25432 25435 25436 25440 25441 25447 25471 25473 25480 25490 25491
1.60|25044 25045 25046 25303 25334 25345 25346 25460 25461 25463 25465 25466 25470
1.80|25053 25054 25055 25099 25324 25374
`;
const SPECIALIST: ReadonlySet<string> = new Set(['25160', '25161', '25165', '25183', '25264', '25465', '25466', '25487']);
/** The last two are the successors of 2020 of the two before them. */
const HEALTH: ReadonlySet<string> = new Set(['25471', '25480', '25491', '25655', '25656']);

const factorOf: ReadonlyMap<string, number> = new Map(
  tableLines(FACTORS).flatMap(([factor = '', codes = '']) => codes.split(' ').map((code) => [code, Number(factor)] as const)),
);

/** Attributes of a qualification: `priceFactor` where published, `specialist` and `agreedWithHealth` where true. */
export const vocationalFunding = (code: string): Readonly<Record<string, unknown>> => ({
  ...(factorOf.has(code) ? { priceFactor: factorOf.get(code) } : {}),
  ...(SPECIALIST.has(code) ? { specialist: true } : {}),
  ...(HEALTH.has(code) ? { agreedWithHealth: true } : {}),
});

/** Sectors as a fact beside something. */
export const sectors = {
	municipality: 'kommune',
	region: 'region/sygehus',
	'general-practice': 'almen praksis',
	specialised: 'specialiseret indsats',
	'cross-sector': 'tværsektoriel'
};

/** Sectors within a sentence: "gælder for …", "mest …". */
export const sectorsInProse: typeof sectors = {
	...sectors,
	region: 'region og sygehus',
	'cross-sector': 'tværsektorielt arbejde'
};

import type { sectors as danish } from '../da/sectors.ts';

export const sectors: typeof danish = {
	municipality: 'municipality',
	region: 'region/hospital',
	'general-practice': 'general practice',
	specialised: 'specialised services',
	'cross-sector': 'cross-sector'
};

export const sectorsInProse: typeof danish = {
	...sectors,
	region: 'region and hospital',
	'cross-sector': 'cross-sector work'
};

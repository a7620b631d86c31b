import { alsoMayImport, mayImport, outside, outsideAlso } from './layers.js';

const layers = Object.keys(mayImport).join('|');
const serverSide = [
	'^src/lib/server/',
	'^src/(cli|example)/',
	'[.]server[.]ts$',
	'[+]server[.]ts$',
	'^src/hooks[.]server[.]ts$',
	'^src/app[.]d[.]ts$'
];

/** @param {string[]} names */
const folders = (names) => `^src/lib/(${names.join('|')})/`;

export default {
	forbidden: [
		{ name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'every-module-has-a-layer',
			severity: 'error',
			from: { path: '^src/lib/', pathNot: `^src/lib/(${layers})/` },
			to: {}
		},
		{
			name: 'no-import-without-a-layer',
			severity: 'error',
			from: {},
			to: { path: '^src/lib/', pathNot: `^src/lib/(${layers})/` }
		},
		{
			name: 'every-import-resolves',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: ['^[$](app|env|service-worker)', '[.]/[$]types', '^(@sveltejs/kit)'] }
		},
		{
			name: 'domain-is-pure',
			severity: 'error',
			from: { path: '^src/lib/domain/' },
			to: { pathNot: ['^src/', '^codebooks/'] }
		},
		{ name: 'no-lib-alias-of-kit', severity: 'error', from: {}, to: { path: '^[$]lib' } },
		{ name: 'nobody-imports-the-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
		{
			name: 'server-code-stays-on-the-server',
			severity: 'error',
			from: { path: '^src/', pathNot: serverSide },
			to: { path: '^src/lib/server/' }
		},
		...Object.entries(mayImport).flatMap(([layer, may]) => {
			const exceptions = Object.keys(alsoMayImport).filter((folder) => folder.startsWith(`${layer}/`));
			return [
				{
					name: `${layer}-imports-only-what-it-may`,
					severity: 'error',
					from: { path: `^src/lib/${layer}/`, pathNot: exceptions.map((folder) => `^src/lib/${folder}/`) },
					to: { path: '^src/', pathNot: folders([layer, ...may]) }
				},
				...exceptions.map((folder) => ({
					name: `${folder.replace('/', '-')}-imports-only-what-it-may`,
					severity: 'error',
					from: { path: `^src/lib/${folder}/` },
					to: { path: '^src/', pathNot: folders([layer, ...may, ...(alsoMayImport[folder] ?? [])]) }
				}))
			];
		}),
		...Object.entries(outside).map(([folder, may]) => ({
			name: `${folder}-imports-only-what-it-may`,
			severity: 'error',
			from: { path: `^src/${folder}/` },
			to: {
				path: '^src/',
				pathNot: [
					folders(may),
					`^src/${folder}/`,
					'^src/app[.]css$',
					...(outsideAlso[folder] ?? []).map((other) => `^src/${other}/`)
				]
			}
		}))
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'types', 'default']
		}
	}
};

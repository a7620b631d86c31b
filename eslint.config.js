import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { alsoMayImport, mayImport } from './tests/architecture/layers.js';

/**
 * @param {string} folder
 * @param {string[]} allowed
 * @returns {import('eslint').Linter.Config}
 */
function layerRule(folder, allowed) {
	const layer = folder.split('/')[0] ?? folder;
	const others = [...Object.keys(mayImport)].filter((name) => name !== layer && !allowed.includes(name));
	return {
		files: [`src/lib/${folder}/**`],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: `^(#lib|(\\.\\./)+)/?(${others.join('|')})/`,
							message: `${folder}/ may import only: ${allowed.join(', ')}`
						}
					]
				}
			]
		}
	};
}

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'data/', 'test-results/'] },
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// There is no enum here, and a third of the linter's time went to these two.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{ files: ['src/cli/*.js'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
	{ files: ['**/*.svelte.ts'], rules: { 'svelte/prefer-svelte-reactivity': 'off' } },
	Object.entries(mayImport).map(([layer, may]) => layerRule(layer, may)),
	Object.entries(alsoMayImport).map(([folder, more]) =>
		layerRule(folder, [...(mayImport[folder.split('/')[0] ?? ''] ?? []), ...more])
	)
);

// The rules of src/widget.js. NODE_MODULES is the folder that has ESLint.
import { createRequire } from 'node:module';

const js = createRequire(`${process.env.NODE_MODULES}/`)('@eslint/js');

export default [js.configs.recommended, {
	languageOptions: {
		ecmaVersion: 2019,
		sourceType: 'script',
		globals: Object.fromEntries(['CustomEvent', 'OPTIONS', 'addEventListener', 'clearTimeout', 'console',
			'document', 'imbachatWidget', 'setTimeout', 'window'].map((name) => [name, 'readonly'])),
	},
	rules: {
		'block-scoped-var': 'error', curly: 'error', eqeqeq: 'error', 'max-len': ['error', { code: 120, tabWidth: 4 }],
		'no-eval': 'error', 'no-implied-eval': 'error', 'no-shadow': 'error', 'no-var': 'error',
		'prefer-const': 'error',
	},
}];

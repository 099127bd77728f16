import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** Biome does the formatting and the general rules; here are the rules that it lacks: regular expressions, casts, and who may import what. */
export default tseslint.config(
  { ignores: ['dist/', 'docs/', 'coverage/', 'node_modules/'] },
  {
    files: ['**/*.{ts,mjs,js}'],
    extends: [regexp.configs['flat/recommended']],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Unicode blocks, control characters and combining marks are what this library is about.
      'regexp/no-obscure-range': 'off',
      'regexp/use-ignore-case': 'off',
      'no-misleading-character-class': 'off',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'regexp/no-super-linear-move': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Only src/cli may use Node: all else runs in browsers too.' }] },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname', 'setImmediate'],
    },
  },
)

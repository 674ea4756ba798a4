import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The nouns. A noun knows nothing of another noun: what needs two of them is composed in src/app/pages. */
const features = [
  'administration',
  'care',
  'circles',
  'conversations',
  'empathy',
  'facilitation',
  'meetings',
  'members',
  'moderation',
  'notices',
  'prompts',
  'sign-in',
  'wellbeing',
];

const signalr = {
  name: '@microsoft/signalr',
  message: 'Only src/realtime/connection.ts speaks SignalR; use its typed functions.',
};

const from = (folders, message) => ({
  group: folders.flatMap((folder) => [`../${folder}/*`, `../../${folder}/*`, `**/src/${folder}/*`]),
  message,
});

const restrict = (...patterns) => ({
  'no-restricted-imports': ['error', { paths: [signalr], patterns }],
});

export default ts.config(
  { ignores: ['node_modules', 'coverage', 'src/api/schema.d.ts', 'src/realtime/contract.ts'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...restrict(),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'svelte/no-at-html-tags': 'error',
      // The content security policy blocks the attribute; `style:property={value}` sets it through the CSSOM.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: 'style="…" is blocked: use a class or style:property.',
        },
      ],
      // Where a plain Map or URLSearchParams stands, it is replaced as a whole or not shown at all.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/button-has-type': 'error',
      // Our router is the history API; there is no SvelteKit to resolve paths.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // The compiler and svelte-check know the globals and the types.
    rules: { 'no-undef': 'off' },
  },
  { files: ['**/*.ts'], rules: { 'no-undef': 'off' } },
  ...features.map((feature) => ({
    files: [`src/${feature}/**`],
    rules: restrict(
      from(
        features.filter((other) => other !== feature),
        'A feature imports no feature: compose them in src/app/pages.',
      ),
      from(['app/pages'], 'Nothing imports a page but the route table.'),
    ),
  })),
  {
    files: ['src/ui/**'],
    rules: restrict(
      from(
        [...features, 'api', 'realtime', 'app/pages'],
        'Primitives know no feature, no server and no page.',
      ),
    ),
  },
  {
    files: ['src/api/**', 'src/realtime/**'],
    rules: restrict(from([...features, 'ui', 'app/pages'], 'The wire knows no feature and no view.')),
  },
  { files: ['src/realtime/connection.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['*.config.{js,ts}', 'checks/**', '**/*.test.ts'],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-restricted-imports': 'off', 'no-console': 'off' },
  },
);

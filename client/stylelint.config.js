const physical = [
  'left',
  'right',
  /^margin-(left|right)$/,
  /^padding-(left|right)$/,
  /^border-(left|right)/,
  /^border-(top|bottom)-(left|right)-radius$/,
  /^scroll-(margin|padding)-(left|right)$/,
];

const why = 'Use the logical property (…-inline-start, …-inline-end): the page also runs right to left.';

export default {
  overrides: [{ files: ['**/*.svelte'], customSyntax: 'postcss-html' }],
  rules: {
    'block-no-empty': true,
    'color-named': 'never',
    'color-no-hex': [true, { message: 'Colours live in src/app/tokens.css: use var(--…).' }],
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
    'declaration-no-important': true,
    'declaration-property-value-disallowed-list': [
      { 'text-align': ['left', 'right'], float: ['left', 'right'], clear: ['left', 'right'] },
      { message: why },
    ],
    'function-disallowed-list': [
      ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch'],
      { message: 'Colours live in src/app/tokens.css: use var(--…).' },
    ],
    'no-duplicate-selectors': true,
    'no-empty-source': null,
    'property-disallowed-list': [physical, { message: why }],
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'unit-no-unknown': true,
  },
};

/** Every built page is held against the HTML standard. */
export default {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'no-inline-style': 'error',
    'require-csp-nonce': 'off',
    'require-sri': 'off',
  },
};

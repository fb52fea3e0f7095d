/** Validates every built page. */
export default {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // Astro writes a <style> before the first island of a page, even in the body; browsers accept it there.
  elements: ['html5', { style: { inherit: 'style', metadata: true, flow: true } }],
  rules: {
    'no-inline-style': 'error',
    'require-csp-nonce': 'off',
    'require-sri': 'off',
  },
};

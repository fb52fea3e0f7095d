/** Every built page is held against the HTML standard. */
export default {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // Astro writes a <style> in front of the first island of a page, wherever that stands; browsers read it there, too.
  elements: ['html5', { style: { inherit: 'style', metadata: true, flow: true } }],
  rules: {
    'no-inline-style': 'error',
    'require-csp-nonce': 'off',
    'require-sri': 'off',
  },
};

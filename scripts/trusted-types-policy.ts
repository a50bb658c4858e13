import type { Plugin } from 'vite';

const theirs = /createPolicy\((["'])lit-html\1/;

/**
 * Gives our copy of Lit a Trusted Types policy of its own name, so that a page allows `jobfair-widgets`
 * alone and a second Lit on the page, which brings the policy `lit-html`, does not collide with ours.
 */
export function trustedTypesPolicy(): Plugin {
  let renamed = false;
  return {
    name: 'trusted-types-policy',
    transform: {
      filter: { id: /\/lit-html\// },
      handler(code) {
        if (!theirs.test(code)) return null;
        renamed = true;
        return { code: code.replace(theirs, 'createPolicy("jobfair-widgets"'), map: null };
      },
    },
    buildEnd(error) {
      if (!error && !renamed)
        throw new Error('lit-html no longer names its Trusted Types policy "lit-html".');
    },
  };
}
